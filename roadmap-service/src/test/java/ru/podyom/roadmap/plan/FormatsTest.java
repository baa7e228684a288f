package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.document.Format;
import ru.podyom.roadmap.document.WordFile;

/** One plan in every form of file. */
class FormatsTest {

    private static final String SEMICOLONS = """
            "Ответственный";"Срок
            исполнения";"Содержание
            деятельности";"№"
            ;;"Работа с кадрами";
            "МБУ ""ИМЦ"", школы";"Сентябрь 2020 года";"Обучение педаго-
            гов";1
            Директора;Май 2021;Отчёт;2
            """;

    @Test
    void aFileInWindows1251WithSemicolonsIsRead() {
        PlanReading reading = Printed.bytes(SEMICOLONS.getBytes(Charset.forName("windows-1251")));
        assertThat(reading.format()).isEqualTo(Format.CSV);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Работа с кадрами
                  1 Обучение педагогов / Сентябрь 2020 года / МБУ "ИМЦ", школы
                  2 Отчёт / Май 2021 / Директора
                """);
        assertThat(reading.nodes().get(0).children().get(1).place().russian()).isEqualTo("строка 7");
    }

    @Test
    void aFileWithAByteOrderMarkAndCommasIsRead() {
        String text = "\uFEFF№,Мероприятие,Срок,Ответственный\n1,\"Семинар, форум\",март,ИМЦ\n2,Отчёт,май,УО\n";
        PlanReading reading = Printed.bytes(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.format()).isEqualTo(Format.CSV);
        assertThat(Printed.tree(reading)).isEqualTo("1 Семинар, форум / март / ИМЦ\n2 Отчёт / май / УО\n");
    }

    @Test
    void numbersThatASpreadsheetMadeFractionsOfAreNumbers() {
        String text = "№;Мероприятие;Срок;Ответственный\n1;Часть;;\n1,1;Семинар;март;ИМЦ\n1,2;Форум;май;ИМЦ\n";
        assertThat(Printed.tree(Printed.bytes(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("""
                        # 1 Часть
                          1.1 Семинар / март / ИМЦ
                          1.2 Форум / май / ИМЦ
                        """);
    }

    @Test
    void numbersThatWordMakesByItselfAreRead() {
        byte[] document = new WordFile()
                .table(
                        "№|Мероприятие|Срок|Ответственный",
                        "#|Кадры||",
                        "##|Семинар|март|ИМЦ",
                        "###|занятие|март|ИМЦ",
                        "##|Форум|май|ИМЦ",
                        "#|Итоги||",
                        "##|Отчёт|июнь|ИМЦ")
                .bytes();
        assertThat(Printed.tree(Printed.bytes(document))).isEqualTo("""
                # I. Кадры
                  1. Семинар / март / ИМЦ
                    а) занятие / март / ИМЦ
                  2. Форум / май / ИМЦ
                # II. Итоги
                  1. Отчёт / июнь / ИМЦ
                """);
    }

    @Test
    void aWideWordTableWithMergedCellsIsRead() {
        byte[] document = new WordFile()
                .paragraph("Утверждена приказом управления образования от 25.12.2023 № 1234-од")
                .paragraph("")
                .paragraph("Муниципальная программа поддержки школ на 2023-2024 учебный год")
                .paragraph("")
                .table("Срок реализации программы|2023-2024 учебный год", "Цель|Повышение качества")
                .paragraph("План мероприятий")
                .table(
                        "vНаправление|v№ п/п|vМероприятие|> Срок|v Ответственный|vУчастники|vКонтроль|vРезультат",
                        "^|^|^|начало|конец|^|^|^|^",
                        "v Кадры|1|Курсы для учителей|01.09.2023|30.09.2023|vМетодист ИМЦ\n"
                                + "Руководители РМО|Учителя|УО|Отчёт",
                        "^|2|Семинар|01.10.2023|31.10.2023|^|Учителя|УО|Протокол",
                        "Ресурсы|3|Опись ресурсов|01.11.2023|30.11.2023|Директора|Школы|УО|Опись")
                .bytes();
        PlanReading reading = Printed.bytes(document);
        assertThat(reading.format()).isEqualTo(Format.DOCX);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Кадры
                  1 Курсы для учителей / 01.09.2023 – 30.09.2023 / Методист ИМЦ⏎Руководители РМО / уч: Учителя / контр: УО / рез: Отчёт
                  2 Семинар / 01.10.2023 – 31.10.2023 / Методист ИМЦ⏎Руководители РМО / уч: Учителя / контр: УО / рез: Протокол
                # Ресурсы
                  3 Опись ресурсов / 01.11.2023 – 30.11.2023 / Директора / уч: Школы / контр: УО / рез: Опись
                """);
        assertThat(reading.nodes().get(1).children().get(0).place().russian()).isEqualTo("таблица 2, строка 5");
        assertThat(reading.passport().orderNumber().text()).isEqualTo("1234-од");
        assertThat(reading.passport().orderDate().day()).isEqualTo(LocalDate.of(2023, 12, 25));
        assertThat(reading.passport().term().text()).isEqualTo("2023-2024 учебный год");
    }

    @Test
    void wordSectionsOverTheWholeRowAreSections() {
        PlanReading reading = Printed.bytes(new WordFile()
                .table(
                        "№|Мероприятие|Срок|Ответственный",
                        ">>>Раздел I. Управление",
                        "1.1|Приказ|август 2023|УО",
                        ">>>Раздел II. Кадры",
                        "2.1|Курсы|март 2024|ИМЦ")
                .bytes());
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Раздел I. Управление
                  1.1 Приказ / август 2023 / УО
                # Раздел II. Кадры
                  2.1 Курсы / март 2024 / ИМЦ
                """);
    }

    @Test
    void aSheetWithTitlesMergedCellsAndDatesIsRead() throws IOException {
        PlanReading reading = Printed.bytes(workbook());
        assertThat(reading.format()).isEqualTo(Format.XLSX);
        assertThat(Printed.tree(reading)).isEqualTo("""
                # Работа с кадрами
                  1 Курсы / 01.03.2024 / ИМЦ
                  2 Семинар / ежегодно / ИМЦ
                """);
        assertThat(reading.nodes().get(0).children().get(0).place().at(3).russian())
                .isEqualTo("лист «План», ячейка C6");
        assertThat(reading.passport().title().text()).isEqualTo("План поддержки школ на 2024 год");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet plan = workbook.newWorksheet("План");
            plan.value(0, 0, "План поддержки школ на 2024 год");
            plan.range(0, 0, 0, 3).merge();
            String[] header = {"№ п/п", "Мероприятия", "Сроки", "Ответственный"};
            for (int i = 0; i < header.length; i++) {
                plan.value(2, i, header[i]);
                plan.range(2, i, 3, i).merge();
            }
            plan.value(4, 0, "Работа с кадрами");
            plan.range(4, 0, 4, 3).merge();
            plan.value(5, 0, 1);
            plan.value(5, 1, "Курсы");
            plan.value(5, 2, LocalDate.of(2024, 3, 1));
            plan.style(5, 2).format("dd.MM.yyyy").set();
            plan.value(5, 3, "ИМЦ");
            plan.range(5, 3, 6, 3).merge();
            plan.value(6, 0, 2);
            plan.value(6, 1, "Семинар");
            plan.value(6, 2, "ежегодно");
            plan.value(9, 0, "Исполнитель: Иванова");
            Worksheet figures = workbook.newWorksheet("Показатели");
            figures.value(0, 0, "№");
            figures.value(0, 1, "Показатель");
            figures.value(0, 2, "2024");
            figures.value(1, 0, 1);
            figures.value(1, 1, "Доля школ");
            figures.value(1, 2, 40);
        }
        return bytes.toByteArray();
    }
}
