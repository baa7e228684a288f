package ru.podyom.assessment.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of an annex printed by a municipality, with the printer's faults; its years are moved back by ten, so that
 * other tests' procedures are not meant too.
 */
final class Annex {

    private static final List<String> HEADERS = List.of(
            "ВПР МА 5 2009",
            "ВПР МА 6 2011 весна",
            "ВПР МА 6 2009",
            "ВПР МА 7 2011 весна",
            "ВПР МА 8 2011 весна",
            "ВПР РУ 5 2009",
            "ВПР РУ 6 2011 весна",
            "ВПР РУ 6 2009",
            "ВПР РУ 7 2011 весна",
            "ОГЭ МА 2009",
            "ОГЭ МА 2011",
            "ОГЭ РУ 2009",
            "ОГЭ РУ 2011",
            "ЕГЭ МА 2009",
            "ЕГЭ МА 2011",
            "ЕГЭ РУ 2009",
            "ЕГЭ РУ 2011");

    private static final String ROWS = """
            МБОУ «Краснинская СОШ» 10 0 15 5 11 3 17 3 12 0 32 13 10 7 24 6 11 8 8 0 10 0 0 38 10 14 0 0 0 0 0 20 0 20
            МБОУ «Ариничевская СОШ» 30 0 25 6 65 0 21 16 31 0 45 10 6 6 47 6 13 27 0 10 44 0 5 35 44 0 0 17 0 0 0 33 0 60
            МБОУ «Демьяновская СОШ» 56 0 13 4 17 9 24 0 11 0 69 0 8 13 35 13 56 0 6 11 15 0 6 39 15 25 - - - - - - - -
            МБОУ «Панфиловская СОШ» 35 0 10 10 11 0 13 0 13 0 18 24 5 15 47 5 15 8 7 7 0 0 7 14 0 7 - - - - - - - -
            МБОУ «Подгорновская СОШ» 32 0 23 0 18 0 26 0 15 0 38 14 22 0 7 0 47 0 0 0 20 0 0 33 13 0 0 0 50 - - 0 0 - -
            МКОУ «Свердловская ООШ» 0 0 0 0 33 0 0 0 0 0 29 0 0 0 29 0 0 0 0 0 0 0 0 0 0 0 0 - - - - - - -
            МБОУ «Мирновская ООШ» 31 8 9 0 20 0 14 0 0 0 15 15 9 18 40 20 9 9 0 0 15 0 0 0 15 8 - - - - - - - -
            """;

    private Annex() {}

    /** What a procedure of the annex is: type, subject, grade and school year. */
    record Held(String type, String subject, int grade, String schoolYear) {}

    static List<Held> procedures() {
        List<Held> held = new ArrayList<>();
        for (String header : HEADERS) {
            String[] words = header.split(" ");
            String type = words[0].equals("ВПР") ? "VPR" : words[0].equals("ОГЭ") ? "OGE" : "EGE";
            int grade = type.equals("OGE") ? 9 : type.equals("EGE") ? 11 : Integer.parseInt(words[2]);
            boolean early = header.contains("2009");
            held.add(new Held(type, words[1].equals("МА") ? "MA" : "RU", grade, early ? "2008-2009" : "2010-2011"));
        }
        return held;
    }

    /** Tab-separated, each procedure above its two columns, with one label too few in each line below. */
    static String printed() {
        StringBuilder text = new StringBuilder("Название ОО");
        HEADERS.forEach(header -> text.append('\t').append(header).append('\t'));
        String labels = "\t«%2»".repeat(33) + "\t\t\n";
        text.append("\t\n").append(labels).append(labels);
        ROWS.lines().forEach(row -> {
            int name = row.indexOf("Ш» ") + 2;
            text.append(row, 0, name)
                    .append(row.substring(name).replace(' ', '\t'))
                    .append("\t\n");
        });
        return text.toString();
    }
}
