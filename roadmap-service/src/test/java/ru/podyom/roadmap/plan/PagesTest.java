package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What pages leave in a plan, and rows that read like headers on top of one. */
class PagesTest {

    @Test
    void aRowThatReadsLikeAHeaderBelowASectionStaysARow() {
        PlanReading reading = Printed.text("""
                Сроки | Мероприятия | Участники | Исполнитель | Результаты исполнения | Отметка об исполнении
                март | Семинар | Учителя | Петров И.И., методист | Протокол |
                Раздел 2. Работа с результатами
                | Анализ ВПР | ШНОР | Иванова И.И., начальник отдела | Справка |
                май | Разбор ошибок | Учителя | Петров И.И., методист | Протокол |
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                Семинар / март / исп: Петров И.И., методист / уч: Учителя / рез: Протокол
                # Раздел 2. Работа с результатами
                  Анализ ВПР / исп: Иванова И.И., начальник отдела / уч: ШНОР / рез: Справка
                  Разбор ошибок / май / исп: Петров И.И., методист / уч: Учителя / рез: Протокол
                """);
    }

    @Test
    void aTableThatMayBeAPlanAndWasNotTakenIsTold() {
        PlanReading reading = Printed.text("""
                № | Мероприятие | Срок | Ответственный
                1. | Семинар | март | ИМЦ

                Пояснения к программе даны ниже: они ничего не меняют.

                Одно | Другое | Третье
                слово | слово | слово
                """);
        assertThat(reading.counts().activities()).isEqualTo(1);
        assertThat(Printed.places(reading, LintCode.TABLE_LEFT_OUT)).containsExactly("строки 6–7");
    }

    @Test
    void whoSignedBelowThePlanIsNoActivityAndIsTold() {
        PlanReading reading = Printed.text("""
                № | Мероприятие | Срок | Ответственный
                1. | Семинар | март | ИМЦ
                | Начальник управления образования | | И.И. Иванова
                """);
        assertThat(reading.counts().activities()).isEqualTo(1);
        assertThat(Printed.places(reading, LintCode.ROW_LEFT_OUT)).containsExactly("строка 3");
    }

    @Test
    void aDeadlineInTheFirstColumnGoesOnOnTheNextPage() {
        PlanReading reading = Printed.text("""
                Сроки | Мероприятия | Исполнитель | Результаты исполнения
                Работа с кадрами | | |
                Февраль — | Семинар об оце- | Иванова А.А., методист | Протокол

                Сроки | Мероприятия | Исполнитель | Результаты исполнения
                март 2024 | | |
                | нке чтения | |
                Май 2024 | Форум | Иванова А.А., методист | Справка
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Работа с кадрами
                  Семинар об оценке чтения / Февраль — март 2024 / исп: Иванова А.А., методист / рез: Протокол
                  Форум / Май 2024 / исп: Иванова А.А., методист / рез: Справка
                """);
    }

    @Test
    void pageNumbersAndRunningTitlesAreNoSections() {
        PlanReading reading = Printed.text("""
                № | Наименование | Период
                1. | Среда | 01.09.20 30.12.22
                1.2. | Комфорт и ре- | 01.09.20 30.12.22

                3
                Муниципальная программа района

                № | Наименование | Период
                | ализация мер |
                1.2.1. | диагностика | февраль 2020-22

                Страница 4 из 5
                Муниципальная программа района

                1.3. | Итоги | май 2021
                - 5 -
                Муниципальная программа района
                1.4. | Форум | май 2021
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                1. Среда / 01.09.20 30.12.22
                  1.2. Комфорт и реализация мер / 01.09.20 30.12.22
                    1.2.1. диагностика / февраль 2020-22
                  1.3. Итоги / май 2021
                  1.4. Форум / май 2021
                """);
    }

    @Test
    void aMonthAboveItsActivitiesIsASection() {
        PlanReading reading = Printed.text("""
                Сроки | Мероприятия | Исполнитель
                Сентябрь 2023 | |
                до 15.09.2023 | Семинар | ИМЦ
                Октябрь 2023 | |
                до 15.10.2023 | Форум | ИМЦ
                """);
        assertThat(reading.counts()).isEqualTo(new Counts(2, 2, 2, 0, 2));
    }
}
