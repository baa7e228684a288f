package ru.podyom.assessment.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    // Numbers that public registers give, of large organisations.
    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7736050003", "7728168971"})
    void aRegisteredInnHolds(String inn) {
        assertThat(CheckDigits.isInn(inn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132195", "1027700070518", "1027700067328"})
    void aRegisteredOgrnHolds(String ogrn) {
        assertThat(CheckDigits.isOgrn(ogrn)).isTrue();
    }

    @Test
    void everyOtherLastDigitOfAnInnFails() {
        for (char last = '0'; last <= '9'; last++) {
            assertThat(CheckDigits.isInn("770708389" + last)).isEqualTo(last == '3');
        }
    }

    @Test
    void everyOtherLastDigitOfAnOgrnFails() {
        for (char last = '0'; last <= '9'; last++) {
            assertThat(CheckDigits.isOgrn("102770013219" + last)).isEqualTo(last == '5');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "770708389", "77070838931", "770708389O", "500100732259"})
    void whatIsNotTenDigitsIsNoInnOfASchool(String text) {
        assertThat(CheckDigits.isInn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "102770013219", "304500116000157", "2027700132195"})
    void whatIsNotAnOrganisationsNumberIsNoOgrn(String text) {
        assertThat(CheckDigits.isOgrn(text)).isFalse();
    }
}
