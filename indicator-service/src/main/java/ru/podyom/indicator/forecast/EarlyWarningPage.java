package ru.podyom.indicator.forecast;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.inbox.Freshness;

/** Next year's list as it is likely: likely, not a verdict. */
@Schema(name = "EarlyWarnings")
public record EarlyWarningPage(
        @Schema(examples = "leninsk-kuznetsky") String territory,

        @Schema(description = "The year that is foretold", examples = "2021-2022")
        String schoolYear,

        @Schema(examples = "shnor-2021") String ruleSet,
        @Schema(examples = "1") int ruleSetVersion,

        @Schema(examples = "likely, not a verdict") String note,

        @Schema(description = "By code; it addresses help and ranks nobody")
        List<EarlyWarning> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        List<Freshness.Mark> freshness) {}
