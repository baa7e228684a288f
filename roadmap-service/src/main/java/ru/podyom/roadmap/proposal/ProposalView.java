package ru.podyom.roadmap.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;

/** A proposal as it is read. */
public record ProposalView(
        UUID id,
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Schema(description = "School year by whose list it was opened")
        SchoolYear schoolYear,

        @Schema(examples = "shnor-2021") String ruleSet,
        @Schema(examples = "1") int ruleSetVersion,

        @Schema(description = "A programme to start, or one to close")
        ProposalKind kind,

        ProposalState state,
        @Schema(description = "Criteria that fired") List<Reason> reasons,

        @Schema(examples = "[\"Снизить долю не достигших минимума: математика (ВПР, 8 класс, 2020-2021, 31 %)\"]")
        List<String> objectives,

        @Schema(description = "The school-status event that caused it")
        UUID eventId,

        @Nullable @Schema(description = "Of the decision or of the withdrawal", examples = "the school left the list")
        String reason,

        @Nullable
        @Schema(
                description = "Code of the school's programme: made when accepted, or the one to close",
                examples = "lk-arinichevskaya-2021")
        String programme,

        Instant openedAt,
        @Nullable @Schema(examples = "coordinator@lk") String closedBy,
        @Nullable Instant closedAt,
        @Schema(examples = "3") int version) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.school,
                proposal.territoryPath,
                proposal.schoolYear(),
                proposal.ruleSet,
                proposal.ruleSetVersion,
                proposal.kind,
                proposal.state,
                proposal.reasons,
                proposal.objectives,
                Objects.requireNonNull(proposal.eventId),
                proposal.reason,
                proposal.programme,
                proposal.openedAt,
                proposal.closedBy,
                proposal.closedAt,
                proposal.version);
    }
}
