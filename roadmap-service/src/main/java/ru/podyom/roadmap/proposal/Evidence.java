package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result that a criterion fired on. */
@Schema(name = "ProposalEvidence")
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(
        @Schema(examples = "vpr-ma-8-2021") String procedure,
        @Nullable @Schema(examples = "VPR") String type,
        @Schema(examples = "MA") String subject,
        @Nullable @Schema(examples = "8") Integer grade,
        @Nullable @Schema(examples = "2020-2021") String schoolYear,

        @Nullable @Schema(description = "Percent of the participants below the minimum", examples = "31")
        BigDecimal share,

        @Nullable @Schema(description = "Percent from which a result is low", examples = "30")
        BigDecimal threshold) {

    public Evidence {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(subject, "subject");
    }
}
