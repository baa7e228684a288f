package ru.podyom.assessment.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/**
 * Everything that held of something, in order. A gap means that it did not exist: closed, and opened again later.
 * Changes may come in any order of their dates; what contradicts what is recorded is a 409 that says what.
 */
public final class Timeline<S> {

    private final List<Period<S>> periods;

    private Timeline(List<Period<S>> periods) {
        this.periods = List.copyOf(periods);
    }

    /** @param periods at least one, in order, none over another */
    public static <S> Timeline<S> of(List<Period<S>> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("nothing was ever said of it");
        }
        return new Timeline<>(periods);
    }

    /** What has held since it opened. */
    public static <S> Timeline<S> since(@Nullable LocalDate opened, S state) {
        return new Timeline<>(List.of(new Period<>(opened, null, state)));
    }

    public List<Period<S>> periods() {
        return periods;
    }

    public Period<S> first() {
        return periods.get(0);
    }

    public Period<S> last() {
        return periods.get(periods.size() - 1);
    }

    public Optional<S> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.holdsOn(day))
                .findFirst()
                .map(Period::state);
    }

    /** What held on that day; 409 when it did not exist then. */
    public S require(LocalDate day) {
        return on(day).orElseThrow(
                        () -> Problems.conflict("not-open", "it did not exist on " + day + ": " + told(day)));
    }

    /**
     * Something has been otherwise since a day, until the next day on which it is known to have changed.
     *
     * @param aspect what of the state changes; the rest of later periods stays
     */
    public Timeline<S> change(LocalDate on, Function<S, ?> aspect, UnaryOperator<S> change) {
        Object before = aspect.apply(require(on));
        if (Objects.equals(before, aspect.apply(change.apply(require(on))))) {
            throw Problems.conflict("unchanged", "on " + on + " it was so already");
        }
        List<Period<S>> changed = new ArrayList<>();
        boolean holds = true;
        for (Period<S> period : periods) {
            if (period.endsBy(on)) {
                changed.add(period);
                continue;
            }
            holds &= Objects.equals(before, aspect.apply(period.state()));
            changed.addAll(holds ? split(period, on, change) : List.of(period));
        }
        return joined(changed);
    }

    private static <S> List<Period<S>> split(Period<S> period, LocalDate on, UnaryOperator<S> change) {
        Period<S> changed = period.with(change.apply(period.state()));
        return period.beginsBefore(on) ? List.of(period.until(on), changed.since(on)) : List.of(changed);
    }

    /** It ceases to exist; {@code on} is the first day without it. */
    public Timeline<S> close(LocalDate on) {
        Period<S> last = last();
        if (last.to() != null) {
            throw Problems.conflict("closed", "it has been closed since " + last.to());
        }
        if (!last.beginsBefore(on)) {
            throw Problems.conflict(
                    "contradiction", "it cannot have ended on " + on + ": a change of " + last.from() + " is recorded");
        }
        return replacedLast(last.until(on));
    }

    /** It exists again, as it was last; on the very day of its end that end is taken back. */
    public Timeline<S> reopen(LocalDate on) {
        Period<S> last = last();
        if (last.to() == null) {
            throw Problems.conflict("open", "it is open");
        }
        if (!last.endsBy(on)) {
            throw Problems.conflict("contradiction", "it was open on " + on + ", and closed only on " + last.to());
        }
        List<Period<S>> all = new ArrayList<>(periods);
        all.add(new Period<>(on, null, last.state()));
        return joined(all);
    }

    /** What holds now was written wrongly. */
    public Timeline<S> correctLast(S state) {
        return replacedLast(last().with(state));
    }

    /** It opened on another day than was said, or nobody knows when. */
    public Timeline<S> openedOn(@Nullable LocalDate day) {
        Period<S> first = first();
        if (day != null && first.endsBy(day)) {
            throw Problems.conflict(
                    "contradiction",
                    "it cannot have opened on " + day + ": a change of " + first.to() + " is recorded");
        }
        List<Period<S>> all = new ArrayList<>(periods);
        all.set(0, first.since(day));
        return joined(all);
    }

    private Timeline<S> replacedLast(Period<S> period) {
        List<Period<S>> all = new ArrayList<>(periods.subList(0, periods.size() - 1));
        all.add(period);
        return joined(all);
    }

    /** Neighbours that say the same are one period. */
    private static <S> Timeline<S> joined(List<Period<S>> periods) {
        List<Period<S>> joined = new ArrayList<>();
        for (Period<S> period : periods) {
            Period<S> before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = before != null
                    && before.to() != null
                    && before.to().equals(period.from())
                    && before.state().equals(period.state());
            if (before != null && goesOn) {
                joined.set(joined.size() - 1, before.until(period.to()));
            } else {
                joined.add(period);
            }
        }
        return new Timeline<>(joined);
    }

    private String told(LocalDate day) {
        if (first().beginsAfter(day)) {
            return "it opened on " + first().from();
        }
        return periods.stream()
                .filter(period -> period.endsBy(day))
                .reduce((a, b) -> b)
                .map(period -> "it closed on " + period.to())
                .orElse("nothing is recorded of that day");
    }
}
