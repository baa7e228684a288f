package ru.podyom.indicator.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        int c1Min,
        int c1Years,
        int c2Years,
        boolean c2SameProcedure,
        int minParticipants,
        List<String> skipYears,
        boolean excludeDoubtful,
        boolean useCounts,
        List<String> procedures) {

    int yearsBack() {
        return Math.max(c1Years, c2Years);
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
