package ru.podyom.indicator.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.formula.Formula;

/**
 * A compiled rule set: says which schools are low-performing, and on which results.
 *
 * <p>Source of the default criteria: the wording quoted in programme 001. Low is a share below the minimum of at least
 * the threshold; C1 counts low procedures of one year, C2 wants a low one in each of several years.
 */
public final class RuleSet {

    private final String code;
    private final int version;
    private final RuleParameters parameters;
    private final Formula low;
    private final List<Compiled> criteria;
    private final Formula listed;

    private record Compiled(String code, Formula evidence, Formula fired) {}

    public RuleSet(String code, int version, RuleParameters parameters, Rules rules) {
        this.code = code;
        this.version = version;
        this.parameters = parameters;
        this.low = Formula.compile(rules.low(), "r", "p");
        this.criteria = rules.criteria().stream()
                .map(rule -> new Compiled(
                        rule.code(),
                        Formula.compile(rule.evidence(), "low", "p", "yearsAgo"),
                        Formula.compile(rule.fired(), "evidence", "p", "yearsAgo")))
                .toList();
        this.listed = Formula.compile(rules.listed(), "fired");
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    /** The years whose lists a result of this year can change: its own, and those that look back on it. */
    public boolean looksAt(String asked, String schoolYear) {
        return yearsAgo(asked, schoolYear) >= 0;
    }

    /** Judges one school by all its results, for the list of one school year. */
    public Verdict judge(List<SchoolResult> results, String schoolYear) {
        List<SchoolResult> counted =
                results.stream().filter(result -> counts(result, schoolYear)).toList();
        boolean tested = counted.stream().anyMatch(result -> result.schoolYear().equals(schoolYear));
        Map<String, SchoolResult> byProcedure = new HashMap<>();
        List<Map<String, Object>> lowOnes = new ArrayList<>();
        for (SchoolResult result : counted) {
            Map<String, Object> r = forFormulas(result, schoolYear);
            if (low.test(Map.of("r", r, "p", parameters.forFormulas()))) {
                byProcedure.put(result.procedure(), result);
                lowOnes.add(r);
            }
        }
        List<Criterion> judged =
                criteria.stream().map(one -> judge(one, lowOnes, byProcedure)).toList();
        List<String> fired =
                judged.stream().filter(Criterion::fired).map(Criterion::code).toList();
        // Without a result of the year itself nothing is said: no data is not a good result.
        return new Verdict(tested, tested && listed.test(Map.of("fired", fired)), judged);
    }

    private Criterion judge(Compiled one, List<Map<String, Object>> lowOnes, Map<String, SchoolResult> byProcedure) {
        List<Long> years = IntStream.range(0, parameters.yearsBack())
                .mapToObj(Long::valueOf)
                .toList();
        Map<String, Object> p = parameters.forFormulas();
        List<?> evidence = one.evidence().list(Map.of("low", lowOnes, "p", p, "yearsAgo", years));
        boolean fired = one.fired().test(Map.of("evidence", evidence, "p", p, "yearsAgo", years));
        List<Evidence> told = evidence.stream()
                .map(r -> (Map<?, ?>) r)
                .map(r -> tell(Objects.requireNonNull(byProcedure.get((String) r.get("procedure")))))
                .toList();
        return new Criterion(one.code(), fired, told);
    }

    private boolean counts(SchoolResult result, String schoolYear) {
        Integer participants = result.participants();
        return parameters.procedures().contains(result.kind())
                && yearsAgo(schoolYear, result.schoolYear()) >= 0
                && result.share(parameters.useCounts()) != null
                && !(parameters.excludeDoubtful() && result.doubt() != null)
                && (participants == null || participants >= parameters.minParticipants());
    }

    /** How many comparable years lie between: 0 for the year itself, -1 when it is skipped, later or too far back. */
    private int yearsAgo(String asked, String year) {
        if (parameters.skipYears().contains(year)) {
            return -1;
        }
        int start = Integer.parseInt(asked.substring(0, 4));
        int ago = 0;
        for (int candidate = start; ago < parameters.yearsBack(); candidate--) {
            String text = candidate + "-" + (candidate + 1);
            if (text.equals(year)) {
                return ago;
            }
            if (candidate < start - 50) {
                return -1;
            }
            if (!parameters.skipYears().contains(text)) {
                ago++;
            }
        }
        return -1;
    }

    private Map<String, Object> forFormulas(SchoolResult result, String asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("procedure", result.procedure());
        values.put("kind", result.kind());
        values.put("type", result.type());
        values.put("subject", result.subject());
        values.put("grade", (long) result.grade());
        values.put("schoolYear", result.schoolYear());
        values.put("yearsAgo", (long) yearsAgo(asked, result.schoolYear()));
        values.put("share", share(result));
        return values;
    }

    private double share(SchoolResult result) {
        return Objects.requireNonNull(result.share(parameters.useCounts()));
    }

    private Evidence tell(SchoolResult result) {
        double share = share(result);
        return new Evidence(
                result.procedure(),
                result.type(),
                result.subject(),
                result.grade(),
                result.schoolYear(),
                share,
                parameters.threshold(),
                result.participants(),
                isAtThreshold(result, share),
                result.doubt());
    }

    private boolean isAtThreshold(SchoolResult result, double share) {
        @Nullable Double rounding = result.rounding();
        return !result.isExact(parameters.useCounts())
                && rounding != null
                && Math.abs(share - parameters.threshold()) <= rounding / 2;
    }
}
