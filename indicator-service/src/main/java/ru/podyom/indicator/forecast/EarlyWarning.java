package ru.podyom.indicator.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How likely one school is on next year's list. */
public record EarlyWarning(
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,

        @Schema(description = "Codes from the root to the municipality", examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        Outlook outlook,

        @Nullable
        @Schema(
                description = "Percent: how likely the rule lists it, from none to all of the procedures without"
                        + " forecast being low")
        Range probability,

        @Schema(description = "The procedures that the school is expected to sit")
        List<ProcedureOutlook> procedures) {

    /** In one word. */
    public enum Outlook {
        /** More likely listed than not, whatever the procedures without forecast bring. */
        @JsonProperty("likely")
        LIKELY,
        /** More likely not. */
        @JsonProperty("unlikely")
        UNLIKELY,
        /** It hangs on procedures without forecast. */
        @JsonProperty("open")
        OPEN,
        /** No procedure has a forecast. */
        @JsonProperty("notEnoughData")
        NOT_ENOUGH_DATA
    }
}
