package ru.podyom.roadmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1.,true",
        "1.1.1.1,true",
        "21,true",
        "IV.,true",
        "а),true",
        "п. 2.1,true",
        "01.09.2020,false",
        "5 школ,false"
    })
    void numbersAreToldFromTexts(String text, boolean number) {
        assertThat(PrintedNumber.is(text)).isEqualTo(number);
    }

    @Test
    void aNumberIsTakenOffTheTitle() {
        assertThat(PrintedNumber.leading("1.1.1.1 диагностика"))
                .isEqualTo(new PrintedNumber.Numbered("1.1.1.1", "диагностика"));
        assertThat(PrintedNumber.leading("Раздел IV. Кадры"))
                .isEqualTo(new PrintedNumber.Numbered("Раздел IV.", "Кадры"));
        assertThat(PrintedNumber.leading("01.09.2020 начало")).isNull();
        assertThat(PrintedNumber.leading("В. Иванов докладывает")).isNull();
    }

    @Test
    void romanAndWordedNumbersCount() {
        assertThat(PrintedNumber.parse("XIV.")).isEqualTo(new PrintedNumber("roman", List.of(14)));
        assertThat(PrintedNumber.parse("Раздел 2.")).isEqualTo(new PrintedNumber("раздел", List.of(2)));
        assertThat(PrintedNumber.parse("без номера")).isNull();
    }
}
