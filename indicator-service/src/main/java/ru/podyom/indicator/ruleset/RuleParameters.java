package ru.podyom.indicator.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.runtime.problem.Violations;

/**
 * What a rule set lets one turn; the criteria read these as {@code p}.
 *
 * @param threshold percent of participants below the minimum from which a result is low
 * @param comparison {@code ge}: the threshold itself is low; {@code gt}: it is not
 * @param c1Min how many low procedures in one year fire C1
 * @param c1Years in how many of the last years C1 looks
 * @param c2Years in how many years, one after the other, C2 wants a low result
 * @param c2SameProcedure whether C2 wants it in the same procedure each year
 * @param minParticipants results with fewer participants do not count; those with an unknown number do
 * @param skipYears years without comparable procedures: the year before one of these is the previous year
 * @param excludeDoubtful whether results with a doubt do not count
 * @param useCounts whether exact counts outrank given shares
 * @param procedures type, subject and grade of the procedures that count
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleParameters(
        @Schema(examples = "30") double threshold,
        @Schema(enumeration = {"ge", "gt"}) String comparison,
        @Schema(examples = "2") int c1Min,
        @Schema(examples = "2") int c1Years,
        @Schema(examples = "3") int c2Years,
        boolean c2SameProcedure,
        @Schema(examples = "10") int minParticipants,
        List<String> skipYears,
        boolean excludeDoubtful,
        boolean useCounts,
        List<String> procedures) {

    private static final int LONGEST = 10;
    private static final int MOST = 200;

    int yearsBack() {
        return Math.max(c1Years, c2Years);
    }

    /** The same with another threshold. */
    public RuleParameters withThreshold(double other) {
        return new RuleParameters(
                other,
                comparison,
                c1Min,
                c1Years,
                c2Years,
                c2SameProcedure,
                minParticipants,
                skipYears,
                excludeDoubtful,
                useCounts,
                procedures);
    }

    /** Says what is wrong with them, each under its JSON pointer. */
    public void check(Violations found, String pointer) {
        range(found, pointer + "/threshold", threshold, 0, 100);
        found.check(comparison.matches("ge|gt"), pointer + "/comparison", "unknown", "ge or gt");
        range(found, pointer + "/c1Min", c1Min, 1, MOST);
        range(found, pointer + "/c1Years", c1Years, 1, LONGEST);
        range(found, pointer + "/c2Years", c2Years, 1, LONGEST);
        range(found, pointer + "/minParticipants", minParticipants, 0, 1000);
        all(found, pointer + "/skipYears", skipYears, SchoolYears::isOne, "a school year is written 2020-2021");
        found.check(
                        !procedures.isEmpty() && procedures.size() <= MOST,
                        pointer + "/procedures",
                        "out-of-range",
                        "from 1 to " + MOST + " procedures")
                .check(skipYears.size() <= MOST, pointer + "/skipYears", "out-of-range", "at most " + MOST);
        all(
                found,
                pointer + "/procedures",
                procedures,
                text -> text.matches("[A-Z]+-[A-Z]+-\\d{1,2}"),
                "type, subject and grade as in VPR-MA-5");
    }

    private static void range(Violations found, String pointer, double value, int least, int most) {
        found.check(value >= least && value <= most, pointer, "out-of-range", "from " + least + " to " + most);
    }

    private static void all(
            Violations found, String pointer, List<String> values, Predicate<String> fits, String message) {
        for (int i = 0; i < values.size(); i++) {
            found.check(fits.test(values.get(i)), pointer + "/" + i, "wrong-form", message);
        }
    }

    Map<String, Object> forFormulas() {
        Map<String, Object> values = new HashMap<>();
        values.put("threshold", threshold);
        values.put("comparison", comparison);
        values.put("c1Min", (long) c1Min);
        values.put("c1Years", (long) c1Years);
        values.put("c2Years", (long) c2Years);
        values.put("c2SameProcedure", c2SameProcedure);
        return values;
    }
}
