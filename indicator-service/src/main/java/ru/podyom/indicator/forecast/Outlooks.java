package ru.podyom.indicator.forecast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.forecast.EarlyWarning.Outlook;
import ru.podyom.indicator.forecast.ProcedureOutlook.Absence;
import ru.podyom.indicator.forecast.ProcedureOutlook.Basis;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.Judgement;
import ru.podyom.indicator.ruleset.RuleSet;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.SchoolYears;

/** Puts together, for one school at a time, what its coming procedures may bring and what the rule would make of it. */
final class Outlooks {

    private static final double EVEN = 50;

    private final RuleSet rules;
    private final String year;
    private final Map<Step, Shift> shifts;
    private final Map<String, BitSet> lowCounts = new HashMap<>();

    /** @param year the school year that is foretold */
    Outlooks(RuleSet rules, String year, Map<Step, Shift> shifts) {
        this.rules = rules;
        this.year = year;
        this.shifts = shifts;
    }

    /** A coming procedure: what is said of it, and a result that stands for it. */
    private record Coming(ProcedureOutlook outlook, SchoolResult good) {}

    /** The result of an earlier procedure that speaks for a coming one. */
    private record Source(SchoolResult result, Basis basis, int years) {}

    EarlyWarning of(AssessedSchool school) {
        List<Coming> coming = rules.parameters().procedures().stream()
                .map(kind -> coming(kind, school.results()))
                .flatMap(Optional::stream)
                .toList();
        Range probability = coming.stream().allMatch(one -> one.outlook().probability() == null)
                ? null
                : probability(school.results(), coming);
        return new EarlyWarning(
                school.code(),
                school.name(),
                school.territoryPath(),
                outlook(probability),
                probability,
                coming.stream().map(Coming::outlook).toList());
    }

    private static Outlook outlook(@Nullable Range probability) {
        if (probability == null) {
            return Outlook.NOT_ENOUGH_DATA;
        }
        if (probability.low() >= EVEN) {
            return Outlook.LIKELY;
        }
        return probability.high() < EVEN ? Outlook.UNLIKELY : Outlook.OPEN;
    }

    /** The results as they are, and the coming ones; those without forecast are good at least and low at most. */
    private Range probability(List<SchoolResult> past, List<Coming> coming) {
        List<Coming> foretold = coming.stream()
                .filter(one -> one.outlook().probability() != null)
                .toList();
        List<Coming> open = coming.stream()
                .filter(one -> one.outlook().probability() == null)
                .toList();
        List<SchoolResult> all = new ArrayList<>(past);
        coming.forEach(one -> all.add(one.good()));
        Judgement judgement = rules.of(all, year);
        BitSet asItIs = judgement.low();
        int[] places = places(judgement, foretold);
        BitSet atMost = (BitSet) asItIs.clone();
        for (int place : places(judgement, open)) {
            atMost.set(place);
        }
        Predicate<BitSet> least = low -> judgement.lists(with(asItIs, places, low));
        return new Chances(foretold.stream()
                        .map(one -> Objects.requireNonNull(one.outlook().probability()) / 100)
                        .toList())
                .of(least, open.isEmpty() ? least : low -> judgement.lists(with(atMost, places, low)));
    }

    private static BitSet with(BitSet base, int[] places, BitSet low) {
        BitSet set = (BitSet) base.clone();
        low.stream().forEach(i -> set.set(places[i]));
        return set;
    }

    private static int[] places(Judgement judgement, List<Coming> coming) {
        List<SchoolResult> results = judgement.results();
        return coming.stream().mapToInt(one -> results.indexOf(one.good())).toArray();
    }

    private Optional<Coming> coming(String kind, List<SchoolResult> past) {
        List<Source> sources = sources(kind, past);
        return sources.stream()
                .filter(source -> source.result().counted().below() != null)
                .findFirst()
                .or(() -> sources.stream().findFirst())
                .flatMap(source -> coming(kind, source));
    }

    /** The same children first, a year before rather than two; then those who were in that grade before them. */
    private List<Source> sources(String kind, List<SchoolResult> past) {
        int start = SchoolYears.start(year);
        String[] parts = kind.split("-");
        int grade = Integer.parseInt(parts[2]);
        List<Source> found = new ArrayList<>();
        for (int years = 1; years <= 2; years++) {
            for (SchoolResult one : past) {
                if (one.subject().equals(parts[1])
                        && SchoolYears.start(one.schoolYear()) == start - years
                        && one.grade() == grade - years
                        && !one.type().equals("OLYMPIAD")) {
                    found.add(new Source(one, Basis.COHORT, years));
                }
            }
        }
        for (int years = 1; years <= 2; years++) {
            for (SchoolResult one : past) {
                if (one.kind().equals(kind) && SchoolYears.start(one.schoolYear()) == start - years) {
                    found.add(new Source(one, Basis.PREVIOUS_COHORT, years));
                }
            }
        }
        return found;
    }

    /** Empty when a result of so many pupils would not count. */
    private Optional<Coming> coming(String kind, Source source) {
        SchoolResult from = source.result();
        Integer counted = from.counted().below();
        Integer participants = from.participants();
        Shift shift = shifts.get(step(kind, source));
        if (counted == null || participants == null) {
            return open(kind, source, Absence.COUNTS_UNKNOWN);
        }
        int below = counted;
        int pupils = participants;
        if (rules.of(List.of(result(kind, pupils, 0)), year).results().isEmpty()) {
            return Optional.empty();
        }
        BitSet low = lowCounts.computeIfAbsent(kind + " " + pupils, any -> lowCounts(kind, pupils));
        if (shift == null) {
            return open(kind, source, Absence.REGION_TOO_FEW);
        }
        Prediction prediction = new Prediction(below, pupils, shift);
        ProcedureOutlook outlook = new ProcedureOutlook(
                kind,
                source.basis(),
                from.procedure(),
                pupils,
                below,
                Range.wilson(below, pupils),
                shift,
                prediction.expected(),
                prediction.interval(),
                Range.percent(prediction.probability(low::get)),
                null);
        return Optional.of(supposed(kind, outlook));
    }

    private Optional<Coming> open(String kind, Source source, Absence why) {
        SchoolResult from = source.result();
        ProcedureOutlook outlook = new ProcedureOutlook(
                kind,
                source.basis(),
                from.procedure(),
                from.participants(),
                from.counted().below(),
                null,
                null,
                null,
                null,
                null,
                why);
        return Optional.of(supposed(kind, outlook));
    }

    private static Step step(String kind, Source source) {
        String[] parts = kind.split("-");
        SchoolResult from = source.result();
        return new Step(from.type(), from.grade(), parts[0], Integer.parseInt(parts[2]), parts[1], source.years());
    }

    /** The counts that would make the result low. */
    private BitSet lowCounts(String kind, int pupils) {
        BitSet low = new BitSet(pupils + 1);
        for (int count = 0; count <= pupils; count++) {
            low.set(
                    count,
                    rules.of(List.of(result(kind, pupils, count)), year).low().get(0));
        }
        return low;
    }

    // So many pupils that no minimum of participants keeps the result from counting; which side it is on is set apart.
    private Coming supposed(String kind, ProcedureOutlook outlook) {
        return new Coming(outlook, result(kind, 1000, 0));
    }

    private SchoolResult result(String kind, int pupils, int below) {
        String[] parts = kind.split("-");
        return new SchoolResult(
                "coming-" + kind,
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                year,
                pupils,
                below,
                null,
                null,
                null);
    }
}
