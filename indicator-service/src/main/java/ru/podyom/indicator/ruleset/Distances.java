package ru.podyom.indicator.ruleset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest pupils that would turn a criterion, or the list itself, over: it tries sets of results in the
 * order of the pupils they take. Whoever is no longer below the minimum stays a participant.
 */
final class Distances {

    private static final int MOST_TRIES = 400;

    private final Judgement judgement;
    private final BitSet low;

    Distances(Judgement judgement) {
        this.judgement = judgement;
        this.low = judgement.low();
    }

    /** A result that could change sides, with its pupils, or why they are not known. */
    private record Step(
            int place,
            Distance.@Nullable Change change,
            @Nullable Gap missing) {

        int pupils() {
            return change == null ? 0 : change.pupils();
        }
    }

    /** A set of steps; the last one is the dearest. */
    private record Tried(int pupils, List<Integer> steps) {}

    Verdict told(Verdict verdict) {
        List<Criterion> criteria = IntStream.range(0, verdict.criteria().size())
                .mapToObj(i -> told(
                        verdict.criteria().get(i), judgement.rules().criteria().get(i)))
                .toList();
        return new Verdict(
                verdict.tested(),
                verdict.listed(),
                criteria,
                search(steps(verdict.listed(), null), set -> judgement.lists(set) != verdict.listed()));
    }

    private Criterion told(Criterion criterion, RuleSet.CompiledCriterion compiled) {
        List<Step> steps = steps(criterion.fired(), criterion.fired() ? criterion : null);
        return criterion.with(search(steps, set -> judgement.fires(compiled, set) != criterion.fired()));
    }

    /** Low results are to become good ones, or the other way; of a criterion that fired only its evidence matters. */
    private List<Step> steps(boolean lowOnes, @Nullable Criterion fired) {
        var wanted = fired == null
                ? null
                : fired.evidence().stream().map(Evidence::procedure).collect(Collectors.toSet());
        List<SchoolResult> results = judgement.results();
        return IntStream.range(0, results.size())
                .filter(place -> low.get(place) == lowOnes)
                .filter(place ->
                        wanted == null || wanted.contains(results.get(place).procedure()))
                .mapToObj(place -> step(place, results.get(place), lowOnes ? -1 : 1))
                .toList();
    }

    private Step step(int place, SchoolResult result, int direction) {
        Counted counted = result.counted();
        Integer below = counted.below();
        Integer participants = result.participants();
        if (below == null || participants == null) {
            return new Step(place, null, counted.missing());
        }
        boolean isLow = low.get(place);
        for (int pupils = below + direction; pupils >= 0 && pupils <= participants; pupils += direction) {
            if (judgement.isLowWith(place, pupils) != isLow) {
                return new Step(place, new Distance.Change(result.procedure(), below, pupils, participants), null);
            }
        }
        return new Step(place, null, Gap.OUT_OF_REACH);
    }

    private Distance search(List<Step> steps, Predicate<BitSet> turned) {
        List<Step> known = steps.stream()
                .filter(step -> step.change() != null)
                .sorted(Comparator.comparingInt(Step::pupils))
                .toList();
        Gap unknown = steps.stream()
                .map(Step::missing)
                .flatMap(gap -> gap == null || gap == Gap.OUT_OF_REACH ? Stream.empty() : Stream.of(gap))
                .findFirst()
                .orElse(null);
        PriorityQueue<Tried> next = new PriorityQueue<>(Comparator.comparingInt(Tried::pupils)
                .thenComparing(tried -> tried.steps().size()));
        offer(next, known, List.of(), 0);
        for (int tries = 0; !next.isEmpty(); tries++) {
            if (tries == MOST_TRIES) {
                return Distance.missing(Gap.TOO_MANY_WAYS);
            }
            Tried one = next.remove();
            if (turned.test(turnedOver(known, one))) {
                return Distance.of(changes(known, one), unknown != null);
            }
            int last = one.steps().get(one.steps().size() - 1);
            offer(next, known, one.steps(), last + 1);
            offer(next, known, one.steps().subList(0, one.steps().size() - 1), last + 1);
        }
        return Distance.missing(unknown == null ? Gap.OUT_OF_REACH : unknown);
    }

    private static void offer(PriorityQueue<Tried> next, List<Step> known, List<Integer> before, int step) {
        if (step < known.size()) {
            List<Integer> steps = new ArrayList<>(before);
            steps.add(step);
            next.add(new Tried(
                    steps.stream().mapToInt(i -> known.get(i).pupils()).sum(), steps));
        }
    }

    private BitSet turnedOver(List<Step> known, Tried tried) {
        BitSet set = (BitSet) low.clone();
        tried.steps().forEach(i -> set.flip(known.get(i).place()));
        return set;
    }

    private static List<Distance.Change> changes(List<Step> known, Tried tried) {
        return tried.steps().stream()
                .map(i -> known.get(i).change())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
