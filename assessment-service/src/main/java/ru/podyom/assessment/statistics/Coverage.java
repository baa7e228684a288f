package ru.podyom.assessment.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well the figures of a group are known, in school results: one a school and procedure. */
@Schema(name = "StatisticsCoverage")
public record Coverage(
        @Schema(description = "All marks were told as counts", examples = "24")
        int counted,

        @Schema(
                description = "Counts of all marks follow from participants and rounded shares, in one way only",
                examples = "3")
        int recovered,

        @Schema(
                description = "Rounded shares allow more than one count: only figures whose own counts are certain take"
                        + " such a result in, and belowMinimum has bounds with it",
                examples = "1")
        int bounded,

        @Schema(
                description = "No counts of the participants print as these shares: in no figure of marks",
                examples = "0")
        int contradictory,

        @Schema(description = "Shares without participants: in no weighted figure", examples = "1")
        int sharesOnly,

        @Schema(description = "Participants, scores or awards without marks", examples = "0")
        int withoutMarks,

        @Schema(
                description = "Of fewer participants than the smallest group: in no figure for this caller",
                examples = "0")
        int withheld,

        @Schema(description = "The school has such pupils, and they were not tested", examples = "2")
        int notTested,

        @Schema(description = "The school has no such grade", examples = "0")
        int notApplicable,

        @Schema(
                description =
                        "Expected and not come, where that was said. Of a school about which nothing is held it is"
                                + " not known whether it was expected; it is counted nowhere",
                examples = "1")
        int notReported) {

    static Coverage of(ResultSet row) throws SQLException {
        return new Coverage(
                row.getInt("counted"),
                row.getInt("recovered"),
                row.getInt("bounded"),
                row.getInt("contradictory"),
                row.getInt("shares_only"),
                row.getInt("without_marks"),
                row.getInt("withheld"),
                row.getInt("not_tested"),
                row.getInt("not_applicable"),
                row.getInt("not_reported"));
    }
}
