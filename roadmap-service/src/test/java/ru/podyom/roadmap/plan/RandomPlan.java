package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A plan as somebody could have printed it, with what a person would read in it. */
final class RandomPlan {

    private static final List<String> TITLES = List.of(
            "Анализ ВПР",
            "Мероприятия по оценке рисков",
            "Работа с документами школ",
            "Организация участия в ЕГЭ",
            "Показатели качества образования",
            "Разбор отметок за четверть",
            "Семинар для учителей математики",
            "Консультации родителей",
            "Мониторинг доли выпускников",
            "Совещание директоров",
            "Программа поддержки школ");
    private static final List<String> PERSONS = List.of(
            "Иванова И.И., начальник отдела",
            "Петров П.П., методист",
            "И.О. Сидорова, директор",
            "Методист ИМЦ",
            "Директора школ",
            "Управление образования",
            "Орлова-Зуева А.Б., специалист по оценке");
    private static final String LONG = "Октябрь 2023 г. - май 2024 г.";
    private static final List<String> DEADLINES =
            List.of("март 2024", "до 20.08.2023", "ежегодно", "В течение года", LONG, "по графику");
    private static final List<String> RESULTS =
            List.of("Справка", "Протокол", "Результаты", "Приказ", "Рекомендации школам", "План работы", "");
    private static final List<String> SECTIONS =
            List.of("Работа с кадрами", "Управление качеством", "Поддержка школ", "Оценка и анализ", "Итоги");
    private static final List<String> PAGES =
            List.of("", "3\n", "Страница 2 из 5\n", "- 4 -\n", "\n12\n\n", "Продолжение таблицы\n");

    private static final String PASSPORT = """
            Паспорт программы

            Наименование программы\tПрограмма поддержки школ на 2023-2024 годы
            Цель\tПовысить качество образования
            Срок реализации\t2023-2024 годы
            Ожидаемые результаты\tШкол с низкими результатами меньше

            """;
    private static final List<String> AFTER = List.of("""

            Показатели программы

            №\tПоказатель\tЕдиница измерения\t2023\t2024
            1.\tДоля школ с низкими результатами\t%\t20\t10
            2.\tДоля педагогов, прошедших курсы\t%\t50\t80
            """, """

                    Результаты школ

                    Школа\tПредмет\tКласс\tДоля «2», %
                    Школа № 1\tматематика\t8\t31
                    Школа № 2\tматематика\t8\t12
                    """, """

                            Начальник управления образования И.И. Иванова
                            """);

    private final Random random;
    private final boolean numbered;
    private final boolean sectionsNumbered;
    private final List<String> columns;
    private final StringBuilder text = new StringBuilder();
    final List<String> expected = new ArrayList<>();
    private int made;

    RandomPlan(Random random) {
        this.random = random;
        this.numbered = random.nextBoolean();
        this.sectionsNumbered = random.nextBoolean();
        this.columns = columns();
        if (random.nextBoolean()) {
            text.append(PASSPORT);
        }
        text.append("Приложение 1\n\nПлан мероприятий\n\n");
        header();
        for (int section = 1, sections = 1 + random.nextInt(4); section <= sections; section++) {
            section(section);
            for (int i = 1, activities = 1 + random.nextInt(6); i <= activities; i++) {
                activity(sectionsNumbered ? section + "." + i + "." : (made + 1) + ".");
            }
        }
        if (random.nextBoolean()) {
            text.append(AFTER.get(random.nextInt(AFTER.size())));
        }
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("Сроки", "Мероприятия", "Исполнитель", "Результаты исполнения"));
        if (random.nextBoolean()) {
            columns.set(2, "Ответственный");
            columns.add("Отметка об исполнении");
        }
        if (random.nextBoolean()) {
            Collections.swap(columns, 0, 1);
        }
        if (numbered) {
            columns.add(0, "№");
        }
        return columns;
    }

    private void header() {
        text.append(String.join("\t", columns)).append('\n');
    }

    private void section(int number) {
        String title = SECTIONS.get(number - 1);
        String prefix = sectionsNumbered ? (random.nextBoolean() ? number + ". " : "Раздел " + number + ". ") : "";
        text.append(prefix).append(title);
        text.append("\t".repeat(random.nextInt(3) == 0 ? 0 : columns.size() - 1))
                .append('\n');
        expected.add("# " + title);
        if (random.nextInt(6) == 0) {
            page();
        }
    }

    private void activity(String number) {
        made++;
        String title = pick(TITLES) + " " + letters(made);
        String deadline = random.nextInt(5) == 0 ? "" : pick(DEADLINES);
        String person = random.nextInt(8) == 0 ? "" : pick(PERSONS);
        // a row with nothing but a title is what a heading looks like
        String result = deadline.isEmpty() && person.isEmpty() ? "Справка" : pick(RESULTS);
        boolean cut = random.nextInt(8) == 0;
        boolean cutDeadline = deadline.equals(LONG) && random.nextBoolean();
        List<String> cells = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String column : columns) {
            String cell =
                    switch (column) {
                        case "№" -> random.nextInt(8) == 0 ? "" : number;
                        case "Мероприятия" -> title;
                        case "Сроки" -> deadline;
                        case "Исполнитель", "Ответственный" -> person;
                        case "Результаты исполнения" -> result;
                        default -> "";
                    };
            int at = cut && cell.equals(title) ? cell.length() - 2 : cell.length();
            at = cutDeadline && cell.equals(LONG) ? LONG.indexOf("май") : at;
            cells.add(cell.substring(0, at).strip() + (at < cell.length() && cell.equals(title) ? "-" : ""));
            rest.add(cell.substring(at));
        }
        expected.add(title + " / " + deadline + " / " + person);
        text.append(String.join("\t", cells)).append('\n');
        if (cut || cutDeadline) {
            page();
            text.append(String.join("\t", rest)).append('\n');
        } else if (random.nextInt(5) == 0) {
            page();
        }
    }

    /** An end of a page, with or without its number, and with or without the header once more. */
    private void page() {
        text.append('\n').append(pick(PAGES)).append('\n');
        if (random.nextBoolean()) {
            header();
        }
    }

    /** A word that no other title has. */
    private static String letters(int number) {
        return "дела" + (char) ('а' + number % 26) + (char) ('а' + number / 26) + "нов";
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    String text() {
        return text.toString();
    }
}
