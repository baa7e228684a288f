package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.layout.Column;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Role;

/** Headers in other words, orders and heights. */
class HeaderTest {

    @Test
    void aHeaderOfTwoRowsWithDividedWordsIsRead() {
        PlanReading reading = Printed.text("""
                № | Основные | Сроки | Ответст- | Ожидаемый
                п/п | мероприятия | исполнения | венные | результат
                1 | 2 | 3 | 4 | 5
                1. | Семинар | март 2022 | ИМЦ | Материалы
                """);
        assertThat(Printed.tree(reading)).isEqualTo("1. Семинар / март 2022 / ИМЦ / рез: Материалы\n");
        assertThat(reading.tables().get(0).columns())
                .extracting(Column::header)
                .containsExactly(
                        "№ п/п", "Основные мероприятия", "Сроки исполнения", "Ответственные", "Ожидаемый результат");
    }

    @Test
    void groupedColumnsMeanWhatStandsBelow() {
        PlanReading reading = Printed.text("""
                Действия по программе | Срок | | Исполнители | |
                | начало | окончание | ответственный | исполнитель | контроль
                Паспорт школы | 01.09.2021 | 30.09.2021 | Директор школы | Учителя школы | Начальник УО
                """);
        assertThat(Printed.tree(reading))
                .isEqualTo("Паспорт школы / 01.09.2021 – 30.09.2021 / Директор школы"
                        + " / исп: Учителя школы / контр: Начальник УО\n");
    }

    @Test
    void rolesAreToldFromEachOtherInAnyOrder() {
        FoundTable table = Printed.text("""
                Координатор | Дата | Что делаем | Ответственный | Для кого | Кто проверяет | Ожидаемый продукт
                УО | 12.03.2024 | Форум | ИМЦ | Учителя | Начальник УО | Сборник
                """).tables().get(0);
        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(
                        Role.EXECUTOR,
                        Role.DEADLINE,
                        Role.TITLE,
                        Role.RESPONSIBLE,
                        Role.PARTICIPANT,
                        Role.CONTROLLER,
                        Role.RESULT);
    }

    @Test
    void aPlanOverFivePagesWithRepeatedHeadersIsOne() {
        StringBuilder text = new StringBuilder("Дорожная карта\n\n");
        for (int page = 0; page < 5; page++) {
            text.append("№ | Мероприятия | Сроки | Ответственные\n");
            for (int row = 1; row <= 4; row++) {
                text.append(page * 4 + row).append(". | Дело ").append(page * 4 + row);
                text.append(" | ежегодно | УО\n");
            }
            text.append("\n");
        }
        PlanReading reading = Printed.text(text.toString());
        assertThat(reading.counts()).isEqualTo(new Counts(0, 20, 20, 0, 1));
        assertThat(reading.tables()).hasSize(1);
        assertThat(reading.tables().get(0).caption()).isEqualTo("Дорожная карта");
        assertThat(reading.lints()).isEmpty();
    }

    @Test
    void markdownTablesAreTables() {
        PlanReading reading = Printed.bytes("""
                ## План

                | № | **Мероприятие** | Срок | Ответственный |
                |---|:---|---|---|
                | 1 | Сбор *данных* о школах | до 01.03.2024 | УО |
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Printed.tree(reading)).isEqualTo("1 Сбор данных о школах / до 01.03.2024 / УО\n");
    }
}
