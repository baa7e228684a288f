package ru.podyom.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void pausesDoubleUpToTheLongest() {
        var pauses = IntStream.rangeClosed(1, 100)
                .mapToObj(deaths -> Pauses.USUAL.after(deaths).toSeconds());

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
    }

    @Test
    void onlyAProgramThatLivedLongEnoughIsForgiven() {
        assertThat(Pauses.USUAL.wasQuiet(Duration.ofMinutes(2))).isTrue();
        assertThat(Pauses.USUAL.wasQuiet(Duration.ofSeconds(119))).isFalse();
    }

    @Test
    void pausesThatDoNotGrowAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pauses(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO));
    }
}
