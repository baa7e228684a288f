package ru.podyom.indicator.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.ruleset.SchoolResult;

class ChangesTest {

    private static final Step SEVEN_TO_EIGHT = new Step("VPR", 7, "VPR", 8, "MA", 1);

    private static SchoolResult result(int grade, int year, int below, int of) {
        return new SchoolResult(
                "vpr-ma-" + grade + "-" + year,
                "VPR",
                "MA",
                grade,
                year + "-" + (year + 1),
                of,
                below,
                null,
                null,
                null);
    }

    private static Map<Step, Shift> told(int schools, IntFunction<List<SchoolResult>> results) {
        Changes changes = new Changes(2021);
        for (int i = 0; i < schools; i++) {
            changes.take(results.apply(i));
        }
        return changes.told();
    }

    @Test
    void schoolsThatChangeAlikeDoNotScatter() {
        Shift shift = told(10, i -> List.of(result(7, 2020, 5, 20), result(8, 2021, 10, 20)))
                .get(SEVEN_TO_EIGHT);

        assertThat(shift).isNotNull();
        assertThat(shift.schoolYear()).isEqualTo("2021-2022");
        assertThat(shift.before()).isEqualTo(25);
        assertThat(shift.after()).isEqualTo(50);
        assertThat(shift.logit()).isCloseTo(Math.log(3), within(0.01));
        assertThat(shift.scatter()).isZero();
    }

    @Test
    void whatIsMoreThanChanceIsScatter() {
        Shift shift = told(40, i -> List.of(result(7, 2020, 500, 1000), result(8, 2021, i % 2 == 0 ? 300 : 700, 1000)))
                .get(SEVEN_TO_EIGHT);

        assertThat(shift).isNotNull();
        assertThat(shift.scatter()).isCloseTo(0.85, within(0.03));
    }

    @Test
    void nineSchoolsAreTooFew() {
        assertThat(told(9, i -> List.of(result(7, 2020, 5, 20), result(8, 2021, 10, 20))))
                .isEmpty();
    }

    @Test
    void theLastYearWithEnoughSchoolsCounts() {
        Map<Step, Shift> told = told(
                12,
                i -> i < 2
                        ? List.of(
                                result(7, 2018, 5, 20),
                                result(8, 2019, 10, 20),
                                result(7, 2020, 1, 20),
                                result(8, 2021, 1, 20))
                        : List.of(result(7, 2018, 5, 20), result(8, 2019, 10, 20)));

        assertThat(told.get(SEVEN_TO_EIGHT))
                .isNotNull()
                .extracting(Shift::schoolYear)
                .isEqualTo("2019-2020");
    }

    @Test
    void theSameProcedureOfTheNextChildrenIsAStepToo() {
        assertThat(told(10, i -> List.of(result(7, 2020, 5, 20), result(7, 2021, 6, 20))))
                .containsOnlyKeys(new Step("VPR", 7, "VPR", 7, "MA", 1));
    }
}
