package ru.podyom.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void aNumberIsComputedFromFacts() {
        double value =
                Formula.compile("school.listed ? 1.0 : 0.0", "school").number(Map.of("school", Map.of("listed", true)));

        assertThat(value).isEqualTo(1.0);
    }

    @Test
    void aSyntaxErrorSaysWhere() {
        assertThatThrownBy(() -> Formula.compile("1 +", "school"))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("line 1, column 4");
    }

    @Test
    void anUnknownNameIsRefusedWhenCompiled() {
        assertThatThrownBy(() -> Formula.compile("shcool.listed", "school")).hasMessageContaining("shcool");
    }

    @Test
    void anUnknownFactIsAnErrorNotZero() {
        assertThatThrownBy(() -> Formula.compile("school.colour", "school").number(Map.of("school", Map.of())))
                .isInstanceOf(FormulaException.class);
    }

    @Test
    void aDivisionByZeroIsNotANumber() {
        assertThatThrownBy(() ->
                        Formula.compile("1.0 / school.none", "school").number(Map.of("school", Map.of("none", 0.0))))
                .hasMessageContaining("finite");
    }

    @Test
    void aRunawayExpressionEnds() {
        List<Long> many = LongStream.range(0, 1000).boxed().toList();

        assertThatThrownBy(() -> Formula.compile("l.all(a, l.all(b, l.all(c, a + b + c >= 0)))", "l")
                        .test(Map.of("l", many)))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("teration");
    }
}
