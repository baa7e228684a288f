package ru.podyom.assessment.statistics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of groups in the order of their codes. */
public record StatisticsPage(
        List<GroupView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        Places territories,

        @Nullable @Schema(description = "As it was known then; absent: as it is known now")
        Instant asOf) {}
