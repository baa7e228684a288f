package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.layout.Link;

/** Plans that say for each year what is to be done in it. */
class YearMatrixTest {

    private static final String MATRIX = """
            Раздел 1. Управление

            Раздел 2. Ресурсы

            № п/п | Целевые направления | Задачи на календарный год | |
            | | 2020 | 2021 | 2022
            <b>Раздел 1. Управление</b> | | | |
            <p>Задача 4. Управлять сетью.</p><p>Пункт программы 2. Мониторинг.</p> | | | |
            1.1 | Создание актов | Приказ о мониторинге | Приказ о сети |
            1.2 | Наблюдение за средой как | Измерения | Измерения | Измерения

            | условием развития | Опрос | | Опрос
            Прогнозируемый показатель | | Доля школ с сетью, - 0 % | Доля школ с сетью, 50-100% | Доля школ с сетью, 80-100%

            ### Раздел 2. Ресурсы

            **Задача 6.** Повысить обеспечение школ.

            № | Целевые направления | 2020 | 2021 | 2022
            2.1. | Доступ к ресурсам | | |
            | наличие техники в классах | | |
            | создание библиотек | | |
            """;

    @Test
    void directionsKeepTheWordingsOfTheirYears() {
        PlanReading reading = Printed.text(MATRIX);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Раздел 1. Управление
                  1.1 Создание актов / {2020=Приказ о мониторинге, 2021=Приказ о сети}
                  1.2 Наблюдение за средой как условием развития / {2020=Измерения⏎Опрос, 2021=Измерения, 2022=Измерения⏎Опрос}
                  % Прогнозируемый показатель / {2020=Доля школ с сетью, - 0 %, 2021=Доля школ с сетью, 50-100%, 2022=Доля школ с сетью, 80-100%}
                # Раздел 2. Ресурсы
                  2.1. Доступ к ресурсам
                    наличие техники в классах
                    создание библиотек
                """);
    }

    @Test
    void activitiesKnowTheObjectiveAndItemTheyServe() {
        PlanReading reading = Printed.text(MATRIX);
        assertThat(reading.nodes().get(0).children().get(0).links())
                .containsExactly(new Link(Link.To.OBJECTIVE, "4"), new Link(Link.To.PROGRAMME_ITEM, "2"));
        assertThat(reading.nodes().get(1).links()).containsExactly(new Link(Link.To.OBJECTIVE, "6"));
    }

    @Test
    void aPageThatLostTheCellsOfOneColumnIsPutRightAsAWhole() {
        PlanReading reading = Printed.text("""
                № | Целевые направления | 2020 | 2021
                3.1 | Создание комфортной среды как формирование | Формирование комфорта | Формирование комфорта

                психологического комфорта | диагностика | диагностика
                | изучение детей |
                """);
        assertThat(Printed.tree(reading))
                .isEqualTo("3.1 Создание комфортной среды как формирование психологического комфорта"
                        + " / {2020=Формирование комфорта⏎диагностика⏎изучение детей,"
                        + " 2021=Формирование комфорта⏎диагностика}\n");
        assertThat(Printed.places(reading, LintCode.ROW_SHIFTED)).containsExactly("строки 2–5");
    }

    @Test
    void columnsOfObjectivesAndItemsLink() {
        PlanReading reading = Printed.text("""
                Мероприятие | Срок | Ответственный | Задача | Пункт программы
                Курсы | март | ИМЦ | 2, 3 | п. 1.4
                """);
        assertThat(reading.nodes().get(0).links())
                .containsExactly(
                        new Link(Link.To.OBJECTIVE, "2"),
                        new Link(Link.To.OBJECTIVE, "3"),
                        new Link(Link.To.PROGRAMME_ITEM, "1.4"));
    }
}
