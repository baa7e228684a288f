package ru.podyom.roadmap.plan;

import java.util.List;
import java.util.stream.Collectors;
import ru.podyom.roadmap.layout.FoundTable;

/** There is no table of activities in the document; the message says what tables were seen and why none was taken. */
public final class NoPlanFound extends RuntimeException {

    private static final int MOST_TOLD = 20;

    private final transient List<FoundTable> tables;

    NoPlanFound(List<FoundTable> tables) {
        super(told(tables));
        this.tables = List.copyOf(tables);
    }

    public String code() {
        return "no-plan";
    }

    public List<FoundTable> tables() {
        return tables;
    }

    private static String told(List<FoundTable> tables) {
        if (tables.isEmpty()) {
            return "no plan found: there is no table in the document";
        }
        return "no plan found; "
                + tables.stream()
                        .limit(MOST_TOLD)
                        .map(table ->
                                table.place().english() + ": " + table.verdict().english())
                        .collect(Collectors.joining("; "))
                + (tables.size() > MOST_TOLD ? "; and " + (tables.size() - MOST_TOLD) + " more" : "");
    }
}
