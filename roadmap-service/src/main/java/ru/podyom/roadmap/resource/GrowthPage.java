package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of schools, by code, with what became of their resources. */
@Schema(name = "ResourceGrowthPage")
public record GrowthPage(
        LocalDate from,
        LocalDate to,

        @Nullable @Schema(description = "Of the whole territory; on the first page")
        GrowthCounts counts,

        List<SchoolGrowth> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
