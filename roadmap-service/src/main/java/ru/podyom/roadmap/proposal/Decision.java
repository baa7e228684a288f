package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to become of a proposal. */
@Schema(name = "ProposalDecision")
public record Decision(
        @NotNull Verdict decision,

        @Nullable @Size(max = 1000) @Schema(examples = "школа уже участвует в программе муниципалитета")
        String reason,

        @Nullable
        @Schema(
                description = "Code of the programme whose plan the school's programme takes over; the municipality's "
                        + "running one, or else its latest, if absent",
                examples = "leninsk-kuznetsky-2021")
        String template) {

    /** Yes, by which the school gets a programme of its own, or no. */
    @Schema(name = "ProposalVerdict")
    public enum Verdict {
        @JsonProperty("accept")
        ACCEPT(ProposalState.ACCEPTED),
        @JsonProperty("decline")
        DECLINE(ProposalState.DECLINED);

        private final ProposalState result;

        Verdict(ProposalState result) {
            this.result = result;
        }

        ProposalState result() {
            return result;
        }
    }
}
