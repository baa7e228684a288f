package ru.podyom.roadmap.swot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of analyses, in the order of their making. */
public record SwotPage(
        List<SwotView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
