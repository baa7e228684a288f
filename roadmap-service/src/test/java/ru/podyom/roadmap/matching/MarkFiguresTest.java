package ru.podyom.roadmap.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.matching.MarkFigures.Marks;
import ru.podyom.runtime.test.Contracts;

class MarkFiguresTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    private static Marks marks(int two, int four, int five) {
        return new Marks(BigDecimal.valueOf(two), BigDecimal.valueOf(four), BigDecimal.valueOf(five));
    }

    @Test
    void countsOutrankShares() {
        MarkFigures figures = new MarkFigures(30, marks(1, 10, 5), marks(3, 33, 17), null);

        assertThat(figures.below()).isEqualByComparingTo("1");
        assertThat(figures.shareBelow()).isEqualByComparingTo("3.333");
        assertThat(figures.shareGood()).isEqualByComparingTo("50");
    }

    @Test
    void ofARoundedShareThePupilsNeedNotBeWhole() {
        assertThat(new MarkFigures(23, null, marks(17, 30, 9), null).below()).isEqualByComparingTo("3.91");
    }

    @Test
    void foursThatNobodyToldAreNotNone() {
        MarkFigures figures = new MarkFigures(20, null, new Marks(BigDecimal.TEN, null, BigDecimal.TEN), null);

        assertThat(figures.good()).isNull();
        assertThat(figures.shareGood()).isNull();
    }

    @Test
    void thePublishersExamplesAreUnderstood() throws Exception {
        SchoolTold school = json.readValue(Contracts.example("assessment-service", "school.v1"), SchoolTold.class);
        ResultTold result = json.readValue(Contracts.example("assessment-service", "result.v1"), ResultTold.class);
        StatusTold status =
                json.readValue(Contracts.example("indicator-service", "school-status.v1"), StatusTold.class);

        assertThat(school.pupils()).isEqualTo(143);
        assertThat(result.figures().shareBelow()).isEqualByComparingTo("31");
        assertThat(result.figures().below()).isNull();
        assertThat(status.subjects()).containsExactly("MA");
    }
}
