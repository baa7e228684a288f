package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plans without printed numbers, as two of five programmes have them. */
class UnnumberedPlanTest {

    @Test
    void rowsSplitBetweenPagesBecomeOneAgain() {
        PlanReading reading = Printed.text("""
                План мероприятий на 2021-2023 годы

                Мероприятие | Сроки | Ответственный | Результат
                Выявление школ с низкими результатами | раз в год | Главный специалист | Приказ
                Разработка и ре- | Февраль — | Методист ИМЦ | Программы

                Мероприятие | Сроки | Ответственный | Результат
                ализация школьных программ | март 2024 | | поддержки
                Консультации для педагогов | | Методист ИМЦ | Справка
                Диагностика дефицитов | 2 раза в год | | Карта дефицитов
                Обмен опытом школ | По графику | Директора школ |
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                Выявление школ с низкими результатами / раз в год / Главный специалист / рез: Приказ
                Разработка и реализация школьных программ / Февраль — март 2024 / Методист ИМЦ / рез: Программы поддержки
                Консультации для педагогов / Методист ИМЦ / рез: Справка
                Диагностика дефицитов / 2 раза в год / рез: Карта дефицитов
                Обмен опытом школ / По графику / Директора школ
                """);
        assertThat(Printed.places(reading, LintCode.ROW_MERGED)).containsExactly("строки 5–8");
        assertThat(Printed.places(reading, LintCode.DEADLINE_MISSING)).containsExactly("строка 9");
        assertThat(Printed.places(reading, LintCode.RESPONSIBLE_MISSING)).containsExactly("строка 10");
        assertThat(Printed.places(reading, LintCode.NUMBER_MISSING)).isEmpty();
    }

    @Test
    void aFirstColumnOfDeadlinesAndAShiftedRowAreRead() {
        PlanReading reading = Printed.text("""
                Сроки | Мероприятия | Участники | Исполнитель | Результаты исполнения | Отметка об исполнении
                Работа с кадрами | | | | |
                Октябрь 2023 г. - май 2024 г. | Курсы для учителей математики | Учителя математики | Иванова А.А., методист | Обучены учителя |
                | Январь 2024 | Семинар по ФГОС | Заместители директоров | Петров И.И., начальник отдела | Протокол
                Декабрь 2023 г., май 2024г. | Мониторинг дефицитов | Педагоги школ | Сидорова О.П., методист | Справка | Выполнено
                Работа с результатами | | | | |
                в течение года после каждой оценочной процедуры | Анализ ошибок | Учителя-предметники | Руководители РМО | Рекомендации
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Работа с кадрами
                  Курсы для учителей математики / Октябрь 2023 г. - май 2024 г. / исп: Иванова А.А., методист / уч: Учителя математики / рез: Обучены учителя
                  Семинар по ФГОС / Январь 2024 / исп: Петров И.И., начальник отдела / уч: Заместители директоров / рез: Протокол
                  Мониторинг дефицитов / Декабрь 2023 г., май 2024г. / исп: Сидорова О.П., методист / уч: Педагоги школ / рез: Справка / отм: Выполнено
                # Работа с результатами
                  Анализ ошибок / в течение года после каждой оценочной процедуры / исп: Руководители РМО / уч: Учителя-предметники / рез: Рекомендации
                """);
        assertThat(Printed.places(reading, LintCode.ROW_SHIFTED)).containsExactly("строка 4");
    }

    @Test
    void aRowThatLostItsCellIsPutRightByWhatTheOthersAre() {
        PlanReading reading = Printed.text("""
                Период | Содержание деятельности | Ответственные | Контроль | Результат
                Май 2024 | Отчётная сессия школ | Директора школ | Начальник УО | Отчёты
                Круглый стол о наставничестве в школах района | Методист ИМЦ | Начальник УО | Резолюция
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                Отчётная сессия школ / Май 2024 / Директора школ / контр: Начальник УО / рез: Отчёты
                Круглый стол о наставничестве в школах района / Методист ИМЦ / контр: Начальник УО / рез: Резолюция
                """);
        assertThat(Printed.places(reading, LintCode.ROW_SHIFTED)).containsExactly("строка 3");
        assertThat(Printed.places(reading, LintCode.DEADLINE_MISSING)).containsExactly("строка 3");
    }

    @Test
    void linesWrappedToFitNarrowCellsAreOneRow() {
        PlanReading reading = Printed.text("""
                Мероприятие | Срок | Ответственный
                Создание банка | в течение | МБУ
                лучших практик | года | «ИМЦ»
                школ района | |
                Открытые уроки | апрель | Школы
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                Создание банка лучших практик школ района / в течение года / МБУ «ИМЦ»
                Открытые уроки / апрель / Школы
                """);
    }
}
