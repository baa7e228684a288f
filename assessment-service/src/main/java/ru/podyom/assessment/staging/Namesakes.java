package ru.podyom.assessment.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.SchoolNames;
import ru.podyom.assessment.table.Severity;

/** Lets rows doubt whose login or code is of one school and whose name or municipality is of another. */
final class Namesakes {

    private final Statements statements;

    Namesakes(Statements statements) {
        this.statements = statements;
    }

    void check(Findings findings) {
        List<String> codes = new ArrayList<>();
        List<String> called = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Object[] row : statements.rows(ApartSql.SAID_OTHERWISE)) {
            String why = why(row);
            if (why != null) {
                codes.add((String) row[0]);
                called.add((String) row[2]);
                municipalities.add((String) row[3]);
                reasons.add(why);
                findings.add(finding(row, why, findings.column("school")));
            }
        }
        if (!codes.isEmpty()) {
            statements.execute(ApartSql.DOUBT, array(codes), array(called), array(municipalities), array(reasons));
        }
    }

    /** Names are written in many ways; one that only differs is no contradiction. */
    private static @Nullable String why(Object[] row) {
        String name = (String) row[1];
        String said = (String) row[2];
        String of = "the login or code is of " + name + " (" + row[0] + ")";
        if (row[5] != null) {
            return of + ", the name of " + row[5];
        }
        if (!said.isEmpty() && SchoolNames.areOfDifferentSchools(said, name)) {
            return of + ", the line says " + said;
        }
        return (Boolean) row[4] ? of + ", which does not stand in " + row[3] : null;
    }

    private static Finding finding(Object[] row, String why, Findings.@Nullable At at) {
        return new Finding(
                Statements.number(row[7]),
                at == null ? null : Integer.valueOf(at.column()),
                at == null ? "school" : at.header(),
                "school-contradicts",
                Severity.DOUBT,
                why,
                Map.of("school", row[0], "said", row[2], "municipality", row[3], "rows", Statements.number(row[6])),
                null);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
