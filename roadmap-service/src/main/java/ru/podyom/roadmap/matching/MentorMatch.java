package ru.podyom.roadmap.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school, and for each subject that it is weak in the schools that could mentor it. */
public record MentorMatch(
        MatchSchool school,

        @Schema(description = "Rule sets by which it is on the list of this year", examples = "[\"shnor-2021\"]")
        List<String> listedBy,

        @Schema(description = "By code") List<WeakSubject> subjects,

        @Nullable @Schema(description = "Why there is no subject")
        NoMatch missing) {

    /** A subject that a school is weak in. */
    @Schema(name = "MentorMatchSubject")
    public record WeakSubject(
            @Schema(examples = "MA") String subject,

            @Schema(description = "Whether a result of the year is low")
            boolean lowResult,

            @Schema(description = "Whether the list's criteria fired on it, if only on results of an earlier year")
            boolean onList,

            @Schema(description = "The school's results of the year, by procedure")
            List<OwnResult> results,

            Considered considered,
            @Schema(description = "Best first") List<MentorSchool> mentors,

            @Nullable @Schema(description = "Why there is no mentor")
            NoMatch missing) {}

    /** How a procedure went in the school that is to be supported. */
    @Schema(name = "MentorMatchOwnResult")
    public record OwnResult(
            @Schema(examples = "vpr-ma-8-2021") String procedure,

            @Nullable @Schema(description = "Absent: not known", examples = "23")
            Integer participants,

            @Schema(description = "Percent below the minimum", examples = "44")
            BigDecimal shareBelow,

            @Nullable @Schema(description = "Percent with a four or a five; absent: not known", examples = "13")
            BigDecimal shareGood,

            @Schema(description = "Its figures are doubted by whoever recorded them")
            boolean doubtful) {}

    /** How many schools were looked at, condition by condition. */
    @Schema(name = "MentorMatchConsidered", description = "Schools looked at, each figure of the one before it")
    public record Considered(
            @Schema(
                    description =
                            "Open schools of the region that the caller sees, with a result in the same procedures")
            int tookTheSame,

            @Schema(description = "With enough participants")
            int enoughParticipants,

            @Schema(description = "Not on the list themselves, of this or a later year")
            int notListed,

            @Schema(description = "Surely stronger") int stronger) {}
}
