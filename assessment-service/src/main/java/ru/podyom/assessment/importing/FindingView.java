package ru.podyom.assessment.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;

/** Something found in a file: where, how grave, on what evidence, and what could be done about it. */
@Schema(name = "ImportFinding")
public record FindingView(
        @Schema(description = "Number within the import, from 1", examples = "3")
        int number,

        @Schema(description = "Line of the file, from 1; 0 for the file as a whole", examples = "8")
        long line,

        @Nullable @Schema(description = "Column as a spreadsheet names it", examples = "AE")
        String cell,

        @Nullable @Schema(description = "Column by its header", examples = "share2")
        String column,

        @Schema(description = "For programs", examples = "row-longer")
        String code,

        @Schema(
                description =
                        "refusal: the row was not taken; doubt: taken and marked as doubtful; note: for information",
                enumeration = {"refusal", "doubt", "note"})
        String severity,

        @Schema(description = "For people", examples = "21,4 and 35,7 fit 14 participants, 50 does not")
        String message,

        @Nullable @Schema(description = "The figures that show it; their names depend on the code")
        Map<String, Object> evidence,

        @Nullable Proposal proposal,
        @Nullable Decision decision) {

    /**
     * A repair that a person may accept or decline.
     *
     * @param results what would be recorded then
     */
    @Schema(name = "ImportProposal")
    public record Proposal(
            @Schema(description = "What would be done", examples = "read the 27th value as a dash")
            String action,

            List<ProposedResult> results) {}

    /** One result of a proposal; the school as the file names it. */
    @Schema(name = "ProposedResult")
    public record ProposedResult(
            @Schema(examples = "lk-arinichevskaya") String school,
            @Schema(examples = "vpr-ma-5-2019") String procedure,
            Figures figures) {}

    /** Who decided what about the proposal. */
    @Schema(name = "ImportDecision")
    public record Decision(
            @JsonProperty("accepted") boolean accepted,
            @Schema(examples = "coordinator@lk") String by,
            Instant at,

            @Nullable @Schema(examples = "сверено с протоколом школы")
            String reason) {}

    static FindingView of(ImportFinding found) {
        return new FindingView(
                found.number,
                found.line,
                found.place == null ? null : letters(found.place - 1),
                found.columnName,
                found.code,
                found.severity.name().toLowerCase(Locale.ROOT),
                found.message,
                found.evidence,
                found.proposal == null ? null : proposal(found.proposal),
                decision(found));
    }

    private static Proposal proposal(ImportFinding.Repair repair) {
        return new Proposal(
                repair.action(),
                repair.rows().stream()
                        .map(row -> new ProposedResult(row.school().text(), row.procedure(), row.figures()))
                        .toList());
    }

    private static @Nullable Decision decision(ImportFinding found) {
        if (found.decision == null || found.decidedBy == null || found.decidedAt == null) {
            return null;
        }
        boolean accepted = found.decision == ImportFinding.Decision.ACCEPTED;
        return new Decision(accepted, found.decidedBy, found.decidedAt, found.reason);
    }

    /** 0 is A, 25 Z, 26 AA. */
    private static String letters(int column) {
        String before = column < 26 ? "" : letters(column / 26 - 1);
        return before + (char) ('A' + column % 26);
    }
}
