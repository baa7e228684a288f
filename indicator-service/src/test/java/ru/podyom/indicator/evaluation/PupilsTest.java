package ru.podyom.indicator.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.fact.News;

class PupilsTest {

    private static News.Figures figures(Integer participants, News.Marks counts, News.Marks shares, String rounding) {
        return new News.Figures(
                participants, counts, shares, rounding == null ? null : new BigDecimal(rounding), null, null, null);
    }

    private static News.Marks marks(double two, double three, double four, double five) {
        return new News.Marks(
                BigDecimal.valueOf(two), BigDecimal.valueOf(three), BigDecimal.valueOf(four), BigDecimal.valueOf(five));
    }

    @Test
    void countsThatAddUpAreTakenAsTheyAre() {
        Pupils pupils = Pupils.of(figures(20, marks(6, 9, 4, 1), null, null));

        assertThat(pupils).isEqualTo(new Pupils(true, 6, 9, 4, 1, true));
    }

    @Test
    void countsThatDoNotAddUpSayNothingOfTheWhole() {
        Pupils pupils = Pupils.of(figures(21, marks(6, 9, 4, 1), null, null));

        assertThat(pupils.counted()).isFalse();
    }

    @Test
    void sharesThatOnlyOneNumberOfPupilsFitsAreRecovered() {
        Pupils pupils = Pupils.of(figures(23, null, marks(17.4, 39.1, 34.8, 8.7), "0.1"));

        assertThat(pupils).isEqualTo(new Pupils(true, 4, 9, 8, 2, true));
    }

    @Test
    void sharesThatSeveralNumbersFitAreNot() {
        Pupils pupils = Pupils.of(figures(400, null, marks(17, 39, 35, 9), "1"));

        assertThat(pupils.belowKnown()).isFalse();
    }

    @Test
    void sharesWithoutParticipantsAreNoPupils() {
        Pupils pupils = Pupils.of(figures(null, null, marks(30, 40, 20, 10), "1"));

        assertThat(pupils.belowKnown()).isFalse();
    }
}
