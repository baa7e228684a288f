package ru.podyom.assessment.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.UnreadableSheet;

/** The rows of a list of territories, by the properties of {@link NewTerritory}. */
final class TerritoryRows {

    private static final int LOOKED_AT = 20;
    private static final int MOST_ROWS = 5_000;

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("code", "code"),
            Map.entry("код", "code"),
            Map.entry("name", "name"),
            Map.entry("название", "name"),
            Map.entry("наименование", "name"),
            Map.entry("муниципалитет", "name"),
            Map.entry("level", "level"),
            Map.entry("уровень", "level"),
            Map.entry("parent", "parent"),
            Map.entry("входит в", "parent"),
            Map.entry("oktmo", "oktmo"),
            Map.entry("октмо", "oktmo"),
            Map.entry("establishedon", "establishedOn"),
            Map.entry("образован", "establishedOn"));

    private static final Map<String, String> LEVELS = Map.of(
            "федерация", "federation",
            "регион", "region",
            "субъект", "region",
            "муниципалитет", "municipality",
            "муниципальное образование", "municipality");

    /** What a line says; what it does not say is not there. */
    record Row(long line, Map<String, Object> said) {}

    private TerritoryRows() {}

    static List<Row> of(SheetReader sheet) {
        List<@Nullable String> header = header(sheet);
        List<Row> rows = new ArrayList<>();
        while (sheet.hasNext()) {
            if (rows.size() == MOST_ROWS) {
                throw new UnreadableSheet("more than " + MOST_ROWS + " rows; send the list in parts");
            }
            rows.add(row(sheet.next(), header));
        }
        return rows;
    }

    private static List<@Nullable String> header(SheetReader sheet) {
        for (int i = 0; i < LOOKED_AT && sheet.hasNext(); i++) {
            List<@Nullable String> properties = new ArrayList<>();
            for (String cell : sheet.next().cells()) {
                properties.add(PROPERTIES.get(cell.toLowerCase(Locale.ROOT).strip()));
            }
            if (properties.contains("code") && properties.contains("name")) {
                return properties;
            }
        }
        throw new UnreadableSheet("none of the first " + LOOKED_AT
                + " lines is the header of a list of territories: name" + " at least the columns code and name");
    }

    private static Row row(Line line, List<@Nullable String> header) {
        Map<String, Object> said = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String property = header.get(i);
            String cell = line.cell(i);
            if (property != null && !cell.isEmpty() && !cell.equals("-") && !cell.equals("—")) {
                said.putIfAbsent(property, value(property, cell, line.isNumber(i)));
            }
        }
        said.putIfAbsent("level", "municipality");
        return new Row(line.number(), said);
    }

    private static String value(String property, String cell, boolean number) {
        return switch (property) {
            case "level" -> LEVELS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
            // A number in a workbook has lost the zero that it began with.
            case "oktmo" -> number && (cell.length() == 7 || cell.length() == 10) ? "0" + cell : cell;
            default -> cell.matches("(?s)'[-=+@].*") ? cell.substring(1) : cell;
        };
    }
}
