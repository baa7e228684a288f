package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.objectivity.Assessed.Journal;

class JournalGapTest {

    private static Assessed school(String code, Journal journal) {
        return Schools.of(code, 10, null, null, journal, null);
    }

    private static Measure measure(Journal tenth) {
        List<Assessed> schools = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            schools.add(school("s" + i, new Journal(2, 6, 2)));
        }
        schools.add(school("x", tenth));
        return new JournalGap(schools, RULES).of(schools.get(9));
    }

    @Test
    void marksRaisedMoreOftenThanElsewhereStandOut() {
        Measure measure = measure(new Journal(0, 2, 8));

        // Raised 26, lowered 18 of 100: 0.08; variance 0.44 - 0.0064; (0.8 - 0.08) / √(0.4336 / 10).
        assertThat(measure.effect()).isCloseTo(0.72, within(1e-12));
        assertThat(measure.statistic()).isCloseTo(0.72 / Math.sqrt(0.04336), within(1e-12));
        assertThat(measure.pValue()).isCloseTo(5.447e-4, within(1e-6));
    }

    @Test
    void loweredMarksStandOutToTheOtherSide() {
        Measure lowered = measure(new Journal(8, 2, 0));

        assertThat(lowered.effect()).isCloseTo(-0.72, within(1e-12));
        assertThat(lowered.pValue()).isCloseTo(measure(new Journal(0, 2, 8)).pValue(), within(1e-12));
    }

    @Test
    void withoutAJournalNothingIsCompared() {
        assertThat(measure(new Journal(0, 0, 0)).missing()).isEqualTo(Missing.NO_JOURNAL);
    }
}
