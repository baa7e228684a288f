package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5001",
                "50012345678",
                "5а-01",
                "Ученик 12",
                "класс 5-03",
                "a3fface9",
                "RU42-000123",
                "уч. 12",
                "А1",
                "кл5-уч12",
                "7"
            })
    void aCodeIsACode(String code) {
        assertThat(PupilCode.refusal(code)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванова Мария",
                "иванова мария 5",
                "Иванов И.И.",
                "И.И. Иванов",
                "Иванова",
                "Ivanova_Maria",
                "Петров-Водкин",
                "ИВАНОВ",
                "иванов",
                "ИВАНОВ И",
                "Иванов5",
                "123-456-789 64",
                "112-233-445 95",
                "11223344595"
            })
    void aNameOrAnInsuranceNumberIsRefusedWithoutBeingRepeated(String text) {
        assertThat(PupilCode.refusal(text)).contains("152-ФЗ").doesNotContain(text.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=5001", "-1", "+7", "@5", "a;b", "12345678901234567890123456789012345678901"})
    void whatASpreadsheetWouldRunIsNoCode(String text) {
        assertThat(PupilCode.refusal(text)).isNotNull();
    }
}
