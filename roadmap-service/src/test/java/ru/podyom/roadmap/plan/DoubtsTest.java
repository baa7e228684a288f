package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.plan.Windows.Window;

/** What is told of years, terms and days. */
class DoubtsTest {

    private static final Windows DAYS = deadline -> Map.of(
                    "до 20.08.2020", List.of(window("2020-01-01", "2020-08-20")),
                    "Февраль 2020 года", List.of(window("2020-02-01", "2020-02-29")),
                    "Май 2021, 2022", List.of(window("2021-05-01", "2021-05-31"), window("2022-05-01", "2022-05-31")),
                    "сентябрь 2020 май 2022",
                            List.of(window("2020-09-01", "2020-09-30"), window("2022-05-01", "2022-05-31")),
                    "2025 год", List.of(window("2025-01-01", "2025-12-31")))
            .getOrDefault(deadline, List.of());

    private static final String PLAN = """
            Приказ

            от 15.09.2020 г.

            № 243 - од

            Об утверждении программы «Качество» на 2020-2021 годы

            ## Муниципальная программа «Качество» на 2020-2022 годы

            Срок
            реализации
            Программы

            2020-2022 гг.

            № | Мероприятие | Срок | Ответственный
            1. | Разработка карты на 2019-2020 годы | до 20.08.2020 | УО
            2. | Сбор данных и анализ безопасности образовательной среды школ | сентябрь 2020 май 2022 | УО
            3. | Ежегодный мониторинг безопасности образовательной среды школ | Май 2021, 2022 | УО
            4. | Совещание | Февраль 2020 года | УО
            5. | Итоги | 2025 год | УО
            """;

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void titlesAndActivitiesOfOtherYearsAreTold() {
        PlanReading reading = Printed.text(PLAN);
        assertThat(Printed.places(reading, LintCode.TITLE_TERM_DIFFERS)).containsExactly("строка 7");
        assertThat(Printed.places(reading, LintCode.YEAR_OUTSIDE_TITLE)).containsExactly("строка 18");
    }

    @Test
    void daysBeforeTheOrderAreTold() {
        PlanReading reading = Printed.text(PLAN, Known.NOTHING, DAYS);
        assertThat(Printed.places(reading, LintCode.DUE_BEFORE_APPROVAL)).containsExactly("строка 18", "строка 21");
        assertThat(Printed.places(reading, LintCode.DUE_OUTSIDE_TERM)).containsExactly("строка 22");
    }

    @Test
    void aKnownDayOfApprovalOutweighsTheDocument() {
        PlanReading reading = Printed.text(PLAN, new Known(LocalDate.of(2020, 1, 15), null, null), DAYS);
        assertThat(Printed.places(reading, LintCode.DUE_BEFORE_APPROVAL)).isEmpty();
    }

    @Test
    void aPlanThatPromisesItsOwnApprovalIsHeldToIt() {
        PlanReading reading = Printed.text("""
                № | Действие | Срок | Ответственный | Результат
                1.1. | Разработка «дорожной карты» | до 20.08.2020 | УО | Утверждена «дорожная карта»
                1.2. | Совещание | Февраль 2020 года | УО | Протокол
                """, Known.NOTHING, DAYS);
        assertThat(Printed.places(reading, LintCode.DUE_BEFORE_APPROVAL)).containsExactly("строка 3");
    }

    @Test
    void likeActivitiesAtOtherTimesContradict() {
        PlanReading reading = Printed.text(PLAN, Known.NOTHING, DAYS);
        assertThat(Printed.places(reading, LintCode.CONTRADICTING_SCHEDULES)).containsExactly("строка 20");
    }

    @Test
    void stepsOfOneWorkDoNotContradict() {
        PlanReading reading = Printed.text("""
                № | Мероприятие | Срок | Ответственный
                1. | Группа по модели сопровождения качества | до 20.08.2020 | УО
                2. | Заседание: утверждение модели сопровождения качества группы, план встреч | 2025 год | УО
                """, Known.NOTHING, DAYS);
        assertThat(Printed.places(reading, LintCode.CONTRADICTING_SCHEDULES)).isEmpty();
    }

    @Test
    void thePassportIsProposedWithItsPlaces() {
        Passport passport = Printed.text(PLAN).passport();
        assertThat(passport.title().text()).isEqualTo("Об утверждении программы «Качество» на 2020-2021 годы");
        assertThat(passport.term().text()).isEqualTo("2020-2022 гг.");
        assertThat(passport.term().place().russian()).isEqualTo("строка 15");
        assertThat(passport.orderNumber().text()).isEqualTo("243 - од");
        assertThat(passport.orderDate().day()).isEqualTo(LocalDate.of(2020, 9, 15));
    }

    @Test
    void nothingIsInventedWhereThereIsNoPassport() {
        Passport passport = Printed.text("""
                Мероприятие | Срок | Ответственный
                Семинар | март | ИМЦ
                """).passport();
        assertThat(passport).isEqualTo(new Passport(null, null, null, null));
    }

    @Test
    void columnsThatNobodyPrintedAreToldOnce() {
        PlanReading reading = Printed.text("""
                № | Наименование | Период
                1. | Семинар | март
                2. | Форум | май
                """);
        assertThat(reading.lints()).hasSize(1);
        assertThat(Printed.places(reading, LintCode.RESPONSIBLE_MISSING)).containsExactly("строка 1");
    }
}
