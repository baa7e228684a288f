package ru.podyom.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, AGREED APPROVED CANCELLED",
        "AGREED, DRAFT APPROVED CANCELLED",
        "APPROVED, RUNNING CANCELLED",
        "RUNNING, COMPLETED CANCELLED",
        "COMPLETED, ''",
        "CANCELLED, ''"
    })
    void itMovesOnlyAlongAllowedMoves(State from, String allowed) {
        List<String> reached = Arrays.stream(State.values())
                .filter(to -> moves(from, to))
                .map(State::name)
                .toList();

        assertThat(String.join(" ", reached)).isEqualTo(allowed);
    }

    @Test
    void aCompletedOneTakesNoNewPlanButItsMarksMayBePutRight() {
        Programme programme = in(State.COMPLETED);

        programme.requireMarkable();
        assertThatThrownBy(programme::requireOpen).hasMessageContaining("Conflict");
    }

    @Test
    void aCancelledOneIsNotMarked() {
        Programme programme = in(State.CANCELLED);

        assertThatThrownBy(programme::requireMarkable).hasMessageContaining("Conflict");
    }

    private static boolean moves(State from, State to) {
        try {
            in(from).moveTo(to);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Programme in(State state) {
        Programme programme = new Programme();
        programme.state = state;
        return programme;
    }
}
