package ru.podyom.indicator.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.fact.News;
import ru.podyom.indicator.objectivity.Assessed;

class RegionFactsTest {

    private static Assessed assessed(String figures) throws JsonProcessingException {
        return RegionFacts.assessed(
                "s", "ru/r/m", null, new ObjectMapper().readValue(figures.replace('\'', '"'), News.Figures.class));
    }

    @Test
    void whoWasNotTestedIsNobody() throws JsonProcessingException {
        assertThat(assessed("{'missing':'notTested','participants':12}").participants())
                .isZero();
        assertThat(RegionFacts.assessed("s", "ru/r/m", null, null).participants())
                .isZero();
    }

    @Test
    void participantsAreCountedWhereTheyAreNotTold() throws JsonProcessingException {
        assertThat(assessed("{'counts':{'mark2':1,'mark3':2,'mark4':3,'mark5':4}}")
                        .participants())
                .isEqualTo(10);
        assertThat(assessed("{'details':{'primaryScores':[0,5,7]}}").participants())
                .isEqualTo(12);
    }

    @Test
    void countsWithAGapAreNoMarks() throws JsonProcessingException {
        assertThat(assessed("{'participants':10,'counts':{'mark2':1}}").marks()).isNull();
    }

    @Test
    void listsWithGapsAreNotTold() throws JsonProcessingException {
        Assessed broken = assessed("{'participants':10,'details':{'primaryScores':[1,null],'itemTotals':[3,-1]}}");

        assertThat(broken.scores()).isNull();
        assertThat(broken.itemTotals()).isNull();
    }
}
