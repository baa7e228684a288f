package ru.podyom.assessment.pupil;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.staging.StagedPupil;
import ru.podyom.assessment.staging.StagedPupils;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.PupilRow;
import ru.podyom.assessment.table.Recognition;
import ru.podyom.assessment.table.Role;
import ru.podyom.assessment.table.SchoolKey;
import ru.podyom.assessment.table.Severity;

/** One protocol while it is read: checks every pupil and stages those that can be taken. */
public final class Protocol {

    private static final int MOST_PROCEDURES = 1000;
    private static final int LONGEST_WORD = 40;
    private static final Pattern GRADE = Pattern.compile("(1[01]|[1-9])(?![0-9])");
    private static final Pattern NAMES = Pattern.compile(
            "(?iusU)\\s*(ф\\.?\\s*и\\.?\\s*(о\\.?)?|ученик|учащийся|обучающийся)\\s*|.*(фамили|имя\\b|отчеств|снилс|\\bфио\\b).*");

    /** What a procedure's items are here. */
    private record Held(Paper paper, List<String> tags) {}

    /** Why a row is not taken; the column is that of the role. */
    private record Refusal(Role role, String code, String message) {}

    private final Recognition recognition;
    private final Papers papers;
    private final @Nullable SchoolKey stated;
    private final Map<String, Optional<Held>> held = new LinkedHashMap<>();
    private final Map<Role, Recognition.Column> columns = new EnumMap<>(Role.class);
    private boolean personal;

    Protocol(Recognition recognition, Papers papers, @Nullable SchoolKey stated) {
        this.recognition = recognition;
        this.papers = papers;
        this.stated = stated;
        recognition.columns().forEach(column -> columns.putIfAbsent(column.role(), column));
        personal = saysWho(recognition);
    }

    /** Whether a column is there for what tells who a pupil is. */
    public static boolean saysWho(Recognition recognition) {
        return recognition.columns().stream()
                .anyMatch(column -> NAMES.matcher(column.header()).matches());
    }

    /** Stages a pupil, or says why not. */
    public void take(PupilRow row, String procedure, StagedPupils to, Consumer<Finding> found) {
        Optional<Held> known = held(procedure);
        if (known.isEmpty()) {
            found.accept(finding(
                    row,
                    Severity.REFUSAL,
                    new Refusal(Role.PROCEDURE, "unknown-procedure", "there is no procedure " + procedure)));
            return;
        }
        Held of = known.get();
        List<@Nullable Integer> scores = of.paper().scores(row.itemScores());
        Integer total = row.total() == null && !scores.isEmpty() ? Integer.valueOf(Paper.sum(scores)) : row.total();
        Refusal refusal = refusal(row, of.paper(), scores, total);
        if (refusal != null) {
            found.accept(finding(row, Severity.REFUSAL, refusal));
            return;
        }
        String group = otherGrade(row, of.paper().procedure());
        if (group != null) {
            found.accept(finding(row, Severity.DOUBT, new Refusal(Role.CLASS_NAME, "class-of-another-grade", group)));
        }
        to.add(new StagedPupil(
                row.line(),
                school(row),
                procedure,
                row.pupil(),
                row.className(),
                row.absent() ? null : row.variant(),
                row.sex(),
                row.absent(),
                scores,
                total,
                total == null ? "" : of.paper().tagPoints(of.tags(), scores),
                row.mark(),
                row.previousMark(),
                joined(doubt(row, scores), group)));
    }

    private Optional<Held> held(String procedure) {
        Optional<Held> known = held.get(procedure);
        if (known == null) {
            if (held.size() == MOST_PROCEDURES) {
                throw new UnreadableSheet("a protocol is of " + MOST_PROCEDURES + " procedures at most");
            }
            known = papers.of(procedure, recognition.items()).map(paper -> new Held(paper, paper.tags()));
            held.put(procedure, known);
        }
        return known;
    }

    private SchoolKey school(PupilRow row) {
        SchoolKey named = row.school() == null ? stated : row.school();
        if (named == null) {
            throw new IllegalStateException("a protocol whose school nobody says was not refused");
        }
        return named;
    }

    private @Nullable Refusal refusal(
            PupilRow row, Paper paper, List<@Nullable Integer> scores, @Nullable Integer total) {
        String code = PupilCode.refusal(row.pupil());
        if (code != null) {
            boolean isPersonal = PupilCode.isPersonal(row.pupil());
            personal |= isPersonal;
            return new Refusal(Role.PUPIL, isPersonal ? "personal-data" : "unreadable", code);
        }
        for (Role role : List.of(Role.CLASS_NAME, Role.VARIANT)) {
            String word = role == Role.VARIANT ? row.variant() : row.className();
            if (word != null && (word.length() > LONGEST_WORD || PupilCode.looksPersonal(word))) {
                return new Refusal(role, "unreadable", "up to " + LONGEST_WORD + " characters, and nobody's name");
            }
        }
        String excess = paper.excess(scores);
        if (excess != null) {
            return new Refusal(Role.ITEM, "out-of-range", excess);
        }
        Integer most = paper.maxScore();
        if (total != null && (total < 0 || total > (most == null ? 500 : most))) {
            return new Refusal(
                    Role.TOTAL, "out-of-range", "the primary score is from 0 to " + (most == null ? 500 : most));
        }
        return !row.absent() && total == null && row.mark() == null
                ? new Refusal(
                        Role.PUPIL,
                        "no-points",
                        "the line has neither points nor a mark, and does not say that the pupil was absent")
                : null;
    }

    private static @Nullable String doubt(PupilRow row, List<@Nullable Integer> scores) {
        Integer total = row.total();
        int sum = Paper.sum(scores);
        return total == null || scores.isEmpty() || total == sum ? null : "the items add up to " + sum;
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + "; " + other;
    }

    private static @Nullable String otherGrade(PupilRow row, AssessmentProcedure procedure) {
        Integer grade = grade(row.className());
        return grade == null || grade == procedure.grade() || grade == procedure.currentGrade()
                ? null
                : "class " + row.className() + " is not of grade " + procedure.currentGrade();
    }

    /** The grade of a class such as 6а; null if its name does not begin with one. */
    private static @Nullable Integer grade(@Nullable String className) {
        Matcher found = className == null ? null : GRADE.matcher(className);
        return found != null && found.lookingAt() ? Integer.valueOf(found.group(1)) : null;
    }

    private Finding finding(PupilRow row, Severity severity, Refusal refusal) {
        Recognition.Column column = columns.get(refusal.role());
        return new Finding(
                row.line(),
                column == null ? null : column.column(),
                column == null ? null : column.header(),
                refusal.code(),
                severity,
                refusal.message(),
                Map.of(),
                null);
    }

    List<Paper> papers() {
        return held.values().stream().flatMap(Optional::stream).map(Held::paper).toList();
    }

    long headerLine() {
        return recognition.headerLine();
    }

    /** Whether the file tells who its pupils are: it is not kept then. */
    public boolean isPersonal() {
        return personal;
    }
}
