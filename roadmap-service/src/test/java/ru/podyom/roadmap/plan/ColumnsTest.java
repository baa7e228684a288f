package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns with headers that nobody expected. */
class ColumnsTest {

    @Test
    void headersInTheWordsOfAPersonAreUnderstood() {
        PlanReading reading = Printed.text("""
                № | Что делаем | Когда | Кто отвечает | Кто исполняет | Что получим
                1. | Семинар | март | ИМЦ | методист | Протокол
                """);
        assertThat(Printed.tree(reading)).isEqualTo("1. Семинар / март / ИМЦ / исп: методист / рез: Протокол\n");
    }

    @Test
    void aColumnIsWhatItsCellsAreWhereItsHeaderSaysNothing() {
        PlanReading reading = Printed.text("""
                № | Мероприятие | Начинаем | Люди | Заметки
                1. | Семинар | март | ИМЦ | да
                2. | Форум | май | директор |
                """);
        assertThat(Printed.tree(reading)).isEqualTo("""
                1. Семинар / март / ИМЦ
                2. Форум / май / директор
                """);
        assertThat(reading.lints())
                .filteredOn(lint -> lint.code() == LintCode.COLUMN_UNREAD)
                .singleElement()
                .satisfies(lint -> assertThat(lint.russian()).contains("«Заметки»"));
    }

    @Test
    void whoOnlyTakesPartDoesNotAnswerForIt() {
        PlanReading reading = Printed.text("""
                Сроки | Мероприятия | Участники | Исполнитель
                март | Семинар | Учителя | методист
                май | Форум | Учителя |
                июнь | Сессия | Учителя |
                """);
        assertThat(Printed.places(reading, LintCode.RESPONSIBLE_MISSING)).containsExactly("строка 3", "строка 4");
    }
}
