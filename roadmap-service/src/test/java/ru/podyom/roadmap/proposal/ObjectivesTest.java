package ru.podyom.roadmap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectivesTest {

    @Test
    void eachFailedSubjectIsOneObjectiveWithItsResults() {
        Evidence vpr = result("vpr-ma-8-2021", "VPR", "MA", 8, "31");
        Evidence oge = result("oge-ma-2021", "OGE", "MA", 9, "44.5");
        Evidence russian = result("oge-ru-2021", "OGE", "RU", 9, "44");

        List<String> objectives =
                Objectives.of(List.of(new Reason("C1", List.of(vpr, oge, russian)), new Reason("C2", List.of(oge))));

        assertThat(objectives)
                .containsExactly(
                        "Снизить долю не достигших минимума: математика (ВПР, 8 класс, 2020-2021, 31 %; ОГЭ, 9 класс, 2020-2021, 44,5 %)",
                        "Снизить долю не достигших минимума: русский язык (ОГЭ, 9 класс, 2020-2021, 44 %)");
    }

    @Test
    void aSubjectWithoutANameKeepsItsCode() {
        assertThat(Objectives.of(
                        List.of(new Reason("C1", List.of(new Evidence("p", null, "HI", null, null, null, null))))))
                .containsExactly("Снизить долю не достигших минимума: HI (p)");
    }

    private static Evidence result(String procedure, String type, String subject, int grade, String share) {
        return new Evidence(
                procedure, type, subject, grade, "2020-2021", new BigDecimal(share), BigDecimal.valueOf(30));
    }
}
