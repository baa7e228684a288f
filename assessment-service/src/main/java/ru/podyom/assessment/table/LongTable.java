package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

/** A table with one school in one procedure a line. */
final class LongTable {

    private static final int LONGEST_KEY = 300;

    private final List<String> header;
    private final Context context;
    private final Sink sink;
    private final FigureCells cells;
    private final SchoolKey.Kind schoolBy;
    private final Role schoolRole;
    private final Map<String, ProcedureKey> described = new HashMap<>();

    LongTable(List<String> header, List<Role> roles, Context context, Sink sink) {
        this.header = header;
        this.context = context;
        this.sink = sink;
        this.cells = new FigureCells(roles);
        if (cells.has(Role.SCHOOL)) {
            schoolRole = Role.SCHOOL;
            schoolBy = SchoolKey.Kind.CODE;
        } else if (cells.has(Role.LOGIN)) {
            schoolRole = Role.LOGIN;
            schoolBy = SchoolKey.Kind.LOGIN;
        } else if (cells.has(Role.RIS_CODE)) {
            schoolRole = Role.RIS_CODE;
            schoolBy = SchoolKey.Kind.RIS_CODE;
        } else if (cells.has(Role.NAME)) {
            schoolRole = Role.NAME;
            schoolBy = SchoolKey.Kind.NAME;
        } else {
            throw new UnrecognisedTable("no column names the school: by code, login, code of РИС or name");
        }
        boolean named =
                cells.has(Role.PROCEDURE) || (cells.has(Role.SUBJECT) && cells.has(Role.GRADE) && cells.has(Role.YEAR));
        if (!named && context.procedure() == null) {
            throw new UnrecognisedTable(
                    "the table names no procedure: give the columns year, grade and subject, or the parameter procedure");
        }
    }

    List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        if (cells.has(Role.SUBJECT) && !cells.has(Role.TYPE)) {
            assumptions.add("the procedures are ВПР, because nothing else is said");
        }
        if (cells.has(Role.YEAR)) {
            assumptions.add("a single year is the one in which the school year ends");
        }
        return assumptions;
    }

    void take(Line line) {
        if (line.cells().size() > header.size() && !restIsEmpty(line)) {
            refuse(line, header.size(), "row-longer", "the row has more cells than the header");
            return;
        }
        String school = cells.text(line, schoolRole);
        if (isTotal(school)) {
            return;
        }
        try {
            ProcedureKey procedure = procedure(line);
            Figures figures = cells.figures(line);
            Violations violations = new Violations()
                    .check(isKey(school), "/school", "wrong-form", "a school is needed, 300 characters at most");
            figures.check(violations, "");
            if (violations.none()) {
                sink.result(new ResultRow(line.number(), 0, new SchoolKey(schoolBy, school), procedure, figures));
            } else {
                Violation first = violations.found().get(0);
                String column = column(first.pointer());
                sink.finding(new Finding(
                        line.number(),
                        Math.max(0, header.indexOf(column)),
                        column,
                        first.code(),
                        Severity.REFUSAL,
                        first.message(),
                        Map.of(),
                        null));
            }
        } catch (Numbers.NotANumber e) {
            int place = guilty(line);
            refuse(line, place, "unreadable", Objects.requireNonNull(e.getMessage()));
        }
    }

    private void refuse(Line line, int place, String code, String message) {
        String name = place < header.size() ? header.get(place) : "";
        sink.finding(Tables.refusal(line, place, name, code, message));
    }

    private boolean restIsEmpty(Line line) {
        return line.cells().subList(header.size(), line.cells().size()).stream().allMatch(String::isEmpty);
    }

    /** Totals of the whole sample, a region or a municipality stand among the schools in reports. */
    private boolean isTotal(String school) {
        return schoolBy != SchoolKey.Kind.CODE && Numbers.isNothing(school);
    }

    private static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_KEY;
    }

    private ProcedureKey procedure(Line line) {
        if (cells.has(Role.PROCEDURE)) {
            String code = cells.text(line, Role.PROCEDURE);
            if (!isKey(code)) {
                throw new Numbers.NotANumber("a code of a procedure is needed");
            }
            return new ProcedureKey.Code(code);
        }
        if (!cells.has(Role.SUBJECT)) {
            return Objects.requireNonNull(context.procedure());
        }
        String said = cells.text(line, Role.TYPE)
                + '\n'
                + cells.text(line, Role.SUBJECT)
                + '\n'
                + cells.text(line, Role.GRADE)
                + '\n'
                + cells.text(line, Role.YEAR);
        ProcedureKey known = described.get(said);
        if (known == null) {
            known = describe(line);
            described.put(said, known);
        }
        return known;
    }

    private ProcedureKey describe(Line line) {
        String stated = cells.text(line, Role.TYPE);
        ProcedureType type = stated.isEmpty() ? ProcedureType.VPR : SheetWords.type(stated);
        String subject = SheetWords.subject(cells.text(line, Role.SUBJECT));
        Integer grade = SheetWords.grade(cells.text(line, Role.GRADE));
        SchoolYear year = SheetWords.schoolYear(cells.text(line, Role.YEAR), false);
        if (type == null || subject == null || grade == null || year == null) {
            String words = cells.text(line, Role.SUBJECT) + ", " + cells.text(line, Role.GRADE) + ", "
                    + cells.text(line, Role.YEAR);
            throw new Numbers.NotANumber("subject, grade and year are not understood: " + words);
        }
        return new ProcedureKey.Described(type, subject, grade, year, null);
    }

    /** The first cell that is no number where one is expected. */
    private int guilty(Line line) {
        for (int i = 0; i < header.size(); i++) {
            if (i != cells.place(schoolRole) && i != cells.place(Role.PROCEDURE) && i != cells.place(Role.DOUBT)) {
                try {
                    Numbers.decimal(line.cell(i));
                } catch (Numbers.NotANumber e) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** {@code /shares/mark2} is the column share2 of the file. */
    private static @Nullable String column(String pointer) {
        return pointer.replaceFirst("^/", "").replaceFirst("s/mark", "").replaceFirst("^details/", "");
    }
}
