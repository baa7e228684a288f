package ru.podyom.assessment.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private record State(String name, String kind) {
        State named(String other) {
            return new State(other, kind);
        }

        State ofKind(String other) {
            return new State(name, other);
        }
    }

    private static final State A = new State("A", "basic");

    private static LocalDate in(int year) {
        return LocalDate.of(year, 9, 1);
    }

    private static Timeline<State> renamed(Timeline<State> line, int year, String name) {
        return line.change(in(year), State::name, state -> state.named(name));
    }

    private static Timeline<State> kindOf(Timeline<State> line, int year, String kind) {
        return line.change(in(year), State::kind, state -> state.ofKind(kind));
    }

    private static void refused(ThrowingCallable call, String type) {
        assertThatThrownBy(call)
                .hasFieldOrPropertyWithValue("type", java.net.URI.create("https://podyom.ru/problems/" + type));
    }

    @Test
    void aNameHoldsFromItsDayOn() {
        Timeline<State> line = renamed(Timeline.since(null, A), 2020, "B");

        assertThat(line.on(in(2020).minusDays(1)).orElseThrow().name()).isEqualTo("A");
        assertThat(line.on(in(2020)).orElseThrow().name()).isEqualTo("B");
    }

    @Test
    void aNameToldLateHoldsUntilTheNextOneThatIsKnown() {
        Timeline<State> line = renamed(renamed(Timeline.since(null, A), 2020, "C"), 2018, "B");

        assertThat(line.periods())
                .containsExactly(
                        new Period<>(null, in(2018), A),
                        new Period<>(in(2018), in(2020), A.named("B")),
                        new Period<>(in(2020), null, A.named("C")));
    }

    @Test
    void aNameToldLateGoesThroughLaterChangesOfOtherThings() {
        Timeline<State> line = renamed(kindOf(Timeline.since(null, A), 2020, "secondary"), 2018, "B");

        assertThat(line.on(in(2021))).contains(new State("B", "secondary"));
    }

    @Test
    void changesGiveTheSameInWhateverOrderTheyAreTold() {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            int first = 2000 + random.nextInt(10);
            int second = first + 1 + random.nextInt(10);
            Timeline<State> inOrder = kindOf(renamed(Timeline.since(null, A), first, "B"), second, "secondary");
            Timeline<State> backwards = renamed(kindOf(Timeline.since(null, A), second, "secondary"), first, "B");

            assertThat(backwards.periods()).isEqualTo(inOrder.periods());
        }
    }

    @Test
    void periodsNeverOverlapAndNeighboursAlwaysDiffer() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Timeline<State> line = Timeline.since(in(1990), A);
            for (int step = 0; step < 12; step++) {
                line = anyChange(line, random);
            }
            List<Period<State>> periods = new ArrayList<>(line.periods());
            for (int i = 1; i < periods.size(); i++) {
                Period<State> before = periods.get(i - 1);
                Period<State> after = periods.get(i);
                assertThat(before.to()).isNotNull().isBeforeOrEqualTo(after.from());
                assertThat(before.to().equals(after.from()) && before.state().equals(after.state()))
                        .isFalse();
            }
        }
    }

    private static Timeline<State> anyChange(Timeline<State> line, Random random) {
        int year = 1985 + random.nextInt(40);
        try {
            return switch (random.nextInt(4)) {
                case 0 -> renamed(line, year, "N" + random.nextInt(3));
                case 1 -> kindOf(line, year, "K" + random.nextInt(3));
                case 2 -> line.close(in(year));
                default -> line.reopen(in(year));
            };
        } catch (RuntimeException contradiction) {
            return line;
        }
    }

    @Test
    void whatIsClosedIsNotThereFromThatDayOn() {
        Timeline<State> line = Timeline.since(in(2000), A).close(in(2020));

        assertThat(line.on(in(2020).minusDays(1))).isPresent();
        assertThat(line.on(in(2020))).isEmpty();
    }

    @Test
    void nothingChangesAfterTheClosing() {
        Timeline<State> line = Timeline.since(in(2000), A).close(in(2020));

        refused(() -> renamed(line, 2021, "B"), "not-open");
    }

    @Test
    void nothingChangesBeforeTheOpening() {
        refused(() -> renamed(Timeline.since(in(2000), A), 1999, "B"), "not-open");
    }

    @Test
    void whatIsClosedIsNotClosedAgain() {
        refused(() -> Timeline.since(in(2000), A).close(in(2020)).close(in(2021)), "closed");
    }

    @Test
    void nothingClosesBeforeAChangeThatIsRecorded() {
        refused(() -> renamed(Timeline.since(null, A), 2020, "B").close(in(2019)), "contradiction");
    }

    @Test
    void aClosingIsTakenBackOnItsOwnDay() {
        Timeline<State> line = Timeline.since(in(2000), A).close(in(2020)).reopen(in(2020));

        assertThat(line.periods()).containsExactly(new Period<>(in(2000), null, A));
    }

    @Test
    void aReopeningLeavesAGap() {
        Timeline<State> line = Timeline.since(in(2000), A).close(in(2010)).reopen(in(2015));

        assertThat(line.on(in(2012))).isEmpty();
        assertThat(line.on(in(2015))).contains(A);
    }

    @Test
    void theNameOfThenToldAgainChangesNothing() {
        refused(() -> renamed(Timeline.since(null, A), 2020, "A"), "unchanged");
    }

    @Test
    void aCorrectionLeavesEarlierPeriodsAlone() {
        Timeline<State> line = renamed(Timeline.since(null, A), 2020, "Б").correctLast(A.named("B"));

        assertThat(line.on(in(2019))).contains(A);
        assertThat(line.on(in(2020))).contains(A.named("B"));
    }

    @Test
    void anOpeningAfterARecordedChangeContradictsIt() {
        refused(() -> renamed(Timeline.since(null, A), 2020, "B").openedOn(in(2021)), "contradiction");
    }
}
