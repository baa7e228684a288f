package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns of this suite's own export, as CSV and as the dotted names of JSON lines. */
final class OwnNames {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();
    private static final Map<String, Role> IN_SMALL = new HashMap<>();
    private static final Set<String> OF_THE_VIEW = Set.of(
            "id",
            "version",
            "territoryPath",
            "importId",
            "reason",
            "recordedBy",
            "recordedAt",
            "supersededAt",
            "figures",
            "figures.counts",
            "figures.shares",
            "figures.details",
            "figures.details.journal",
            "figures.details.awards");

    static {
        put(Role.SCHOOL, "school");
        put(Role.PROCEDURE, "procedure");
        put(Role.PARTICIPANTS, "participants", "figures.participants");
        for (int mark = 2; mark <= 5; mark++) {
            put(Role.valueOf("COUNT" + mark), "count" + mark, "figures.counts.mark" + mark);
        }
        for (int mark = 2; mark <= 5; mark++) {
            put(Role.valueOf("SHARE" + mark), "share" + mark, "figures.shares.mark" + mark);
        }
        put(Role.ROUNDING, "rounding", "figures.rounding");
        put(Role.MISSING, "missing", "figures.missing");
        put(Role.DOUBT, "doubt", "figures.doubt");
        put(Role.ABSENT, "absent", "figures.details.absent");
        put(Role.MEAN_SCORE, "meanScore", "figures.details.meanScore");
        put(Role.PRIMARY_SCORES, "primaryScores", "figures.details.primaryScores");
        put(Role.ITEM_TOTALS, "itemTotals", "figures.details.itemTotals");
        put(Role.LOWERED, "lowered", "figures.details.journal.lowered");
        put(Role.CONFIRMED, "confirmed", "figures.details.journal.confirmed");
        put(Role.RAISED, "raised", "figures.details.journal.raised");
        put(Role.PRIZE_WINNERS, "prizeWinners", "figures.details.awards.prizeWinners");
        put(Role.WINNERS, "winners", "figures.details.awards.winners");
    }

    private OwnNames() {}

    private static void put(Role role, String... names) {
        for (String name : names) {
            ROLES.put(name, role);
            IN_SMALL.put(name.toLowerCase(Locale.ROOT), role);
        }
    }

    static boolean isHeader(List<String> headers) {
        return headers.stream().anyMatch("school"::equalsIgnoreCase)
                && headers.stream().filter(header -> role(header) != null).count() > 1;
    }

    /**
     * The roles of the columns.
     *
     * @throws UnrecognisedTable if a column is not of the export, or one stands twice
     */
    static List<Role> roles(List<String> headers) {
        List<Role> roles = new ArrayList<>();
        for (String header : headers) {
            Role role = OF_THE_VIEW.contains(header) || header.isEmpty() ? Role.IGNORED : role(header);
            if (role == null) {
                throw new UnrecognisedTable("unknown column " + header + "; the columns are " + columns());
            }
            if (role != Role.IGNORED && roles.contains(role)) {
                throw new UnrecognisedTable("column " + header + " stands twice in the header");
            }
            roles.add(role);
        }
        return roles;
    }

    /** Whoever retypes a header does not look at its capitals. */
    private static @Nullable Role role(String header) {
        return IN_SMALL.get(header.toLowerCase(Locale.ROOT));
    }

    static List<String> columns() {
        return ROLES.keySet().stream().filter(name -> name.indexOf('.') < 0).toList();
    }

    /** The column that a pointer into the figures means: {@code /shares/mark2} is share2. */
    static String column(String pointer) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            return column(pointer.substring(0, last));
        }
        if (name.startsWith("mark")) {
            return (pointer.contains("/counts/") ? "count" : "share") + name.substring(4);
        }
        return name;
    }
}
