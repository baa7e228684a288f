package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The suite's own columns, as its lists are exported in CSV and in JSON lines. */
final class OwnColumns {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();
    private static final Set<String> IGNORED = Set.of(
            "id",
            "version",
            "territoryPath",
            "importId",
            "reason",
            "recordedBy",
            "recordedAt",
            "supersededAt",
            "withdrawn");

    static {
        put(Role.SCHOOL, "school");
        put(Role.PROCEDURE, "procedure");
        put(Role.PARTICIPANTS, "participants", "figures.participants");
        Role[] counts = {Role.COUNT2, Role.COUNT3, Role.COUNT4, Role.COUNT5};
        Role[] shares = {Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5};
        for (int mark = 2; mark <= 5; mark++) {
            put(counts[mark - 2], "count" + mark, "figures.counts.mark" + mark);
            put(shares[mark - 2], "share" + mark, "figures.shares.mark" + mark);
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

    private OwnColumns() {}

    private static void put(Role role, String... names) {
        for (String name : names) {
            ROLES.put(name, role);
        }
    }

    /** The roles of a header, or null if it is not one of the suite's own. */
    static @Nullable List<Role> of(List<String> header) {
        if (!header.contains("school") && !header.contains("procedure")) {
            return null;
        }
        List<Role> roles = new ArrayList<>();
        for (String name : header) {
            Role role = IGNORED.contains(name) ? Role.IGNORED : ROLES.get(name);
            if (role == null) {
                throw new UnrecognisedTable("unknown column " + name + "; the columns are " + names());
            }
            if (role != Role.IGNORED && roles.contains(role)) {
                throw new UnrecognisedTable("column " + name + " stands twice in the header");
            }
            roles.add(role);
        }
        if (!header.contains("school") || !header.contains("procedure")) {
            throw new UnrecognisedTable("the header must name the columns school and procedure");
        }
        return roles;
    }

    private static List<String> names() {
        return ROLES.keySet().stream().filter(name -> !name.contains(".")).toList();
    }
}
