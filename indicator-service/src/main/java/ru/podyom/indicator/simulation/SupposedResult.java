package ru.podyom.indicator.simulation;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.SchoolYears;
import ru.podyom.runtime.problem.Violations;

/** A result that is not imported yet; it takes the place of the school's result in the same procedure. */
public record SupposedResult(
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "VPR") String type,
        @Schema(examples = "MA") String subject,
        @Schema(examples = "8") int grade,
        @Schema(examples = "2021-2022") String schoolYear,
        @Nullable @Schema(examples = "21") Integer participants,

        @Nullable @Schema(description = "Pupils below the minimum; this or a share", examples = "7")
        Integer belowMinimum,

        @Nullable @Schema(description = "Percent below the minimum", examples = "33.3")
        Double share,

        @Nullable @Schema(description = "Step to which the share is rounded", examples = "0.1")
        Double rounding) {

    private static final int LAST_GRADE = 11;
    private static final int MOST_PUPILS = 10_000;

    void check(Violations found, String pointer) {
        @Nullable String asked = school;
        @Nullable String kind = type;
        @Nullable String of = subject;
        @Nullable String year = schoolYear;
        found.check(asked != null, pointer + "/school", "required", "name the school")
                .check(kind != null && kind.matches("[A-Z]+"), pointer + "/type", "wrong-form", "as in VPR")
                .check(of != null && of.matches("[A-Z]+"), pointer + "/subject", "wrong-form", "as in MA")
                .check(grade >= 1 && grade <= LAST_GRADE, pointer + "/grade", "out-of-range", "from 1 to 11")
                .check(
                        year != null && SchoolYears.isOne(year),
                        pointer + "/schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021");
        checkFigures(found, pointer);
    }

    private void checkFigures(Violations found, String pointer) {
        int pupils = participants == null ? 0 : participants;
        boolean known = pupils > 0 && pupils <= MOST_PUPILS;
        found.check(
                        participants == null || known,
                        pointer + "/participants",
                        "out-of-range",
                        "from 1 to " + MOST_PUPILS)
                .check(
                        belowMinimum == null || (known && belowMinimum >= 0 && belowMinimum <= pupils),
                        pointer + "/belowMinimum",
                        "out-of-range",
                        "from 0 to the participants")
                .check(
                        share == null || (share >= 0 && share <= 100),
                        pointer + "/share",
                        "out-of-range",
                        "from 0 to 100 percent")
                .check(
                        rounding == null || (rounding > 0 && rounding <= 10),
                        pointer + "/rounding",
                        "out-of-range",
                        "more than 0, at most 10 points")
                .check(
                        belowMinimum != null || share != null,
                        pointer,
                        "required",
                        "pupils below the minimum, or their share");
    }

    /** Named like a procedure of the spring, as they usually are: {@code vpr-ma-8-2022}. */
    SchoolResult result() {
        String procedure = "%s-%s-%d-%d"
                .formatted(type, subject, grade, SchoolYears.start(schoolYear) + 1)
                .toLowerCase(Locale.ROOT);
        return new SchoolResult(
                procedure, type, subject, grade, schoolYear, participants, belowMinimum, share, rounding, null);
    }
}
