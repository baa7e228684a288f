package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Verdict;

/** Tables that are no plans, and documents without one. */
class OtherTablesTest {

    private static final String OTHERS = """
            Паспорт программы

            Разработчики программы | МБУ «ИМЦ»
            Сроки и этапы реализации Программы | 2021 – 2022 учебный год
            Цель программы | Повышение качества образования

            Целевые индикаторы

            № | Индикаторы | Показатели (%)
            1. | доля школ в программе | 40%
            2. | доля педагогов на курсах | 100%

            Результаты школ

            Название ОО | ВПР МА 5 2019 | ВПР РУ 5 2019 | ОГЭ МА 2021
            МБОУ «Первая СОШ» | 30 | 45 | -
            МБОУ «Вторая СОШ» | 10 | 12 | 0

            Риски

            Риск | Меры по снижению
            Мало молодых педагогов | Целевой набор

            Финансирование

            Наименование мероприятия | Источник финансирования | 2020 | 2021 | 2022
            Курсы | местный бюджет | 120 | 130 | 140
            """;

    @Test
    void aPlanIsFoundAmongOtherTables() {
        PlanReading reading = Printed.text(OTHERS + """

                План

                № | Мероприятие | Срок | Ответственный
                1. | Семинар | март | ИМЦ
                """);
        assertThat(Printed.tree(reading)).isEqualTo("1. Семинар / март / ИМЦ\n");
        assertThat(reading.tables())
                .extracting(FoundTable::verdict)
                .containsExactly(
                        Verdict.LABELS,
                        Verdict.INDICATORS,
                        Verdict.NUMBERS,
                        Verdict.NO_DEADLINE,
                        Verdict.NUMBERS,
                        Verdict.PLAN);
    }

    @Test
    void withoutAPlanEveryTableSaysWhyItIsNone() {
        NoPlanFound none = catchThrowableOfType(NoPlanFound.class, () -> Printed.text(OTHERS));
        assertThat(none.code()).isEqualTo("no-plan");
        assertThat(none.tables()).hasSize(5);
        assertThat(none).hasMessageContaining("lines 9–11: indicators, not activities");
    }

    @Test
    void aPlanInListsIsNoTable() {
        assertThatThrownBy(() -> Printed.text("""
                План мероприятий
                1. Провести семинар до 1 марта, ответственный ИМЦ.
                2. Провести форум до 1 мая, ответственный ИМЦ.
                """))
                .isInstanceOf(NoPlanFound.class)
                .hasMessage("no plan found: there is no table in the document");
    }

    @Test
    void sectionsBetweenTablesOfOnePlanAreItsSections() {
        PlanReading reading = Printed.text("""
                План мероприятий

                Раздел 1. Управление

                № | Мероприятие | Срок | Ответственный
                1. | Приказ | август | УО

                Раздел 2. Кадры

                Задача 3. Повысить уровень педагогов

                № | Мероприятие | Срок | Ответственный
                1. | Курсы | март | ИМЦ
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Раздел 1. Управление
                  1. Приказ / август / УО
                # Раздел 2. Кадры
                  1. Курсы / март / ИМЦ
                """);
        assertThat(reading.nodes().get(1).links()).hasSize(1);
    }

    @Test
    void tablesBelowNumberedHeadingsAreOnePlan() {
        PlanReading reading = Printed.text("""
                План работы

                1. Нормативное обеспечение

                Мероприятие | Срок | Ответственный
                Приказ | август | УО

                2. Методическое обеспечение

                Мероприятие | Срок | Ответственный
                Курсы | март | ИМЦ
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # 1. Нормативное обеспечение
                  Приказ / август / УО
                # 2. Методическое обеспечение
                  Курсы / март / ИМЦ
                """);
    }

    @Test
    void aColumnOfDirectionsOrObjectivesMakesSections() {
        PlanReading reading = Printed.text("""
                Задача | Мероприятие | Срок | Ответственный
                Задача 1. Повысить квалификацию педагогов | Курсы | март | ИМЦ
                | Семинар | апрель | ИМЦ
                Задача 2. Улучшить условия в школах | Опись | лето 2024 | Директора
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Задача 1. Повысить квалификацию педагогов
                  Курсы / март / ИМЦ
                  Семинар / апрель / ИМЦ
                # Задача 2. Улучшить условия в школах
                  Опись / лето 2024 / Директора
                """);
    }

    @Test
    void aPlanByMonthsHasItsDeadlinesInItsSections() {
        PlanReading reading = Printed.text("""
                Мероприятие | Ответственный
                Сентябрь |
                Диагностика | Директора школ
                Октябрь |
                Мониторинг | ИМЦ
                Начальник УО | И.И. Иванов
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Сентябрь
                  Диагностика / Сентябрь / Директора школ
                # Октябрь
                  Мониторинг / Октябрь / ИМЦ
                """);
        assertThat(Printed.places(reading, LintCode.DEADLINE_MISSING)).isEmpty();
    }

    @Test
    void stagesOfAProgrammeAreNoActivities() {
        NoPlanFound none = catchThrowableOfType(NoPlanFound.class, () -> Printed.text("""
                Этапы | Сроки | Содержание деятельности
                Подготовительный | 2021 | Анализ
                Основной | 2022 | Реализация
                """));
        assertThat(none.tables()).extracting(FoundTable::verdict).containsExactly(Verdict.STAGES);
    }

    @Test
    void aHeaderInATableOfItsOwnHeadsTheNext() {
        PlanReading reading = Printed.bytes(new ru.podyom.roadmap.document.WordFile()
                .table("№|Мероприятие|Срок|Ответственный")
                .table("1|Семинар|март|ИМЦ")
                .bytes());
        assertThat(Printed.tree(reading)).isEqualTo("1 Семинар / март / ИМЦ\n");
        assertThat(reading.tables()).extracting(FoundTable::verdict).containsExactly(Verdict.PLAN);
    }
}
