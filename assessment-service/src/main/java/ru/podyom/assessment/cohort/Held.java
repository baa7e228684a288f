package ru.podyom.assessment.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.statistics.Figures;
import ru.podyom.assessment.statistics.Sums;

/**
 * A procedure that was held for a cohort, and what came of it.
 *
 * @param year first calendar year of its school year
 * @param grade of the pupils
 * @param heard whether anything is held of it, be it why there is no result
 */
record Held(
        String procedure, ProcedureType type, int programmeGrade, int grade, int year, boolean heard, Figures figures) {

    static Held of(ResultSet row) throws SQLException {
        return new Held(
                row.getString("code"),
                ProcedureType.valueOf(row.getString("type")),
                row.getInt("grade"),
                row.getInt("pupils_grade"),
                row.getInt("year"),
                row.getString("key1") != null,
                Figures.of(Sums.of(row)));
    }

    /** Calendar year in which these pupils went to the first grade. */
    int cohort() {
        return year - grade + 1;
    }

    CohortsView.Test view() {
        return new CohortsView.Test(procedure, type, programmeGrade, figures);
    }
}
