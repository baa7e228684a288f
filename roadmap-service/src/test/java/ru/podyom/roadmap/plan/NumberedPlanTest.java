package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plans nested by printed numbers of all kinds, right and wrong ones. */
class NumberedPlanTest {

    @Test
    void romanSectionsCountTheirActivitiesAnew() {
        PlanReading reading = Printed.text("""
                № п/п | Мероприятия | Сроки исполнения | Ответственные
                I. | Организационные мероприятия | |
                1. | Приказ о плане | до 20.08.2020 | Начальник УО
                2. | Совещание директоров | Сентябрь 2020 года | Зам. начальника
                II. | Работа с педагогами | |
                1. | Школа методиста | 1 раз в четверть | ИМЦ
                а) | открытые занятия | октябрь | ИМЦ
                б) | взаимопосещение | ноябрь | Школы
                2. | Конкурс уроков | март | ИМЦ
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # I. Организационные мероприятия
                  1. Приказ о плане / до 20.08.2020 / Начальник УО
                  2. Совещание директоров / Сентябрь 2020 года / Зам. начальника
                # II. Работа с педагогами
                  1. Школа методиста / 1 раз в четверть / ИМЦ
                    а) открытые занятия / октябрь / ИМЦ
                    б) взаимопосещение / ноябрь / Школы
                  2. Конкурс уроков / март / ИМЦ
                """);
        assertThat(reading.lints()).isEmpty();
    }

    @Test
    void aSectionWithTheNumbersOfAnotherKeepsItsActivities() {
        PlanReading reading = Printed.text("""
                № | Действие | Срок | Ответственный исполнитель
                1. Управление | | |
                1.1. | Совещание | ежегодно | УО
                1.2. | Мониторинг | постоянно | УО
                2. Кадры | | |
                1.1. | Курсы | ежегодно | УО
                1.2. | Семинары | 1 раз в месяц | УО
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # 1. Управление
                  1.1. Совещание / ежегодно / УО
                  1.2. Мониторинг / постоянно / УО
                # 2. Кадры
                  1.1. Курсы / ежегодно / УО
                  1.2. Семинары / 1 раз в месяц / УО
                """);
        assertThat(Printed.places(reading, LintCode.NUMBER_DUPLICATE)).containsExactly("строка 6", "строка 7");
        assertThat(Printed.places(reading, LintCode.NUMBER_OUT_OF_ORDER)).containsExactly("строка 6");
    }

    @Test
    void missingNumbersAndGapsAreTold() {
        PlanReading reading = Printed.text("""
                № | Содержание деятельности | Сроки | Ответственные
                1. | Рабочая группа | январь | ИМЦ
                | Самооценка педагогов | февраль | ИМЦ
                2. | Анализ | март | ИМЦ
                16. | Итоги | декабрь | ИМЦ
                3. | Отчёт | декабрь | ИМЦ
                """);
        assertThat(reading.counts()).isEqualTo(new Counts(0, 5, 5, 0, 1));
        assertThat(Printed.places(reading, LintCode.NUMBER_MISSING)).containsExactly("строка 3");
        assertThat(Printed.places(reading, LintCode.NUMBER_GAP)).containsExactly("строка 5");
        assertThat(Printed.places(reading, LintCode.NUMBER_OUT_OF_ORDER)).containsExactly("строка 6");
    }

    @Test
    void aPlanMayHaveTenLevels() {
        StringBuilder text = new StringBuilder("№ | Наименование | Период\n");
        String number = "";
        for (int level = 1; level <= 10; level++) {
            number += "1.";
            text.append(number).append(" | Шаг ").append(level).append(" | 01.09.20 30.12.22\n");
        }
        PlanReading reading = Printed.text(text.toString());
        assertThat(reading.counts()).isEqualTo(new Counts(0, 10, 1, 0, 10));
    }

    @Test
    void numbersPrintedInTheCellOfTheTitleNest() {
        PlanReading reading = Printed.text("""
                № | Наименование | Период
                1. | <b>Среда</b> как основа | 01.09.20 30.12.22
                1.1. | <b>Комфорт</b> участников | 01.09.20 30.12.22
                | 1.1.1. <i>диагностика</i> | февраль 2020-22

                № | Наименование | Период
                | <i>1.1.2.</i> работа служб медиации | 01.09.20 30.12.22
                | Промежуточные измерения результатов на | Конец каждой

                № | Наименование | Период
                1.2. | основе районных работ. | четверти
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                1. Среда как основа / 01.09.20 30.12.22
                  1.1. Комфорт участников / 01.09.20 30.12.22
                    1.1.1. диагностика / февраль 2020-22
                    1.1.2. работа служб медиации / 01.09.20 30.12.22
                  1.2. Промежуточные измерения результатов на основе районных работ. / Конец каждой четверти
                """);
    }

    @Test
    void wrappedLinesOfNumberedRowsAreOneRow() {
        PlanReading reading = Printed.text("""
                № | Мероприятие | Срок | Ответственный
                1. | Создание банка | в течение | МБУ
                | лучших практик | года | «ИМЦ»
                | школ района | |
                2. | Семинар для | апрель | Методист
                | директоров | | ИМЦ
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                1. Создание банка лучших практик школ района / в течение года / МБУ «ИМЦ»
                2. Семинар для директоров / апрель / Методист ИМЦ
                """);
    }

    @Test
    void anActivityCountedWithTheSectionsStandsBesideThem() {
        PlanReading reading = Printed.text("""
                № | Мероприятия | Сроки | Ответственные
                1. | Управление качеством | |
                1.1. | Анализ результатов | октябрь 2022 | УО
                2. | Итоги | май 2023 | УО
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # 1. Управление качеством
                  1.1. Анализ результатов / октябрь 2022 / УО
                2. Итоги / май 2023 / УО
                """);
    }
}
