package ru.podyom.assessment.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** The school of each line. */
final class SchoolKeys {

    private static final Pattern LOGIN = Pattern.compile("(?i)\\b(edu|sch)\\d{4,10}\\b");
    private static final Pattern SCHOOL = Pattern.compile(
            "школа|сош|оош|нош|гимнази|лице|интернат|кадетск|оу\\b|центр образ", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TOGETHER = Pattern.compile(
            "(^| )(итого|всего|вся выборка|среднее|средний|обл|область|край|республика|район|муниципальн\\S*|округ|город|"
                    + "городской|по району|по округу|российская федерация)( |$)");
    private static final int LONGEST = 300;

    private final Columns at;
    private final SchoolKey.Kind kind;
    private @Nullable String municipality;

    SchoolKeys(Columns at, SchoolKey.Kind kind, @Nullable String municipality) {
        this.at = at;
        this.kind = kind;
        this.municipality = municipality;
    }

    /** {@code null} if the line is about more than one school. */
    @Nullable
    SchoolKey of(Line line) {
        if (isTogether(line)) {
            return null;
        }
        String named = at.text(line, Role.MUNICIPALITY);
        String where = named == null ? municipality : named;
        if (kind != SchoolKey.Kind.CODE) {
            String own = at.text(line, Role.SCHOOL_CODE);
            if (own != null) {
                return new SchoolKey(SchoolKey.Kind.CODE, own, where);
            }
            String login = at.text(line, Role.LOGIN);
            if (login != null) {
                return new SchoolKey(SchoolKey.Kind.LOGIN, login, where, called(line));
            }
            String code = at.text(line, Role.RIS_CODE);
            if (code != null) {
                return new SchoolKey(SchoolKey.Kind.RIS_CODE, code, where, called(line));
            }
        }
        return named(line, where);
    }

    private @Nullable String called(Line line) {
        String name = at.text(line, Role.SCHOOL);
        return name == null || name.length() > LONGEST ? null : name;
    }

    private SchoolKey named(Line line, @Nullable String where) {
        Role role = at.has(Role.SCHOOL) ? Role.SCHOOL : Role.GROUP;
        String name = at.text(line, role);
        if (name == null || name.length() > LONGEST) {
            throw new UnreadableCell(Math.max(0, at.of(role)), "no-school", "the line names no school");
        }
        if (kind == SchoolKey.Kind.NAME) {
            Matcher login = LOGIN.matcher(name);
            if (login.find()) {
                return new SchoolKey(SchoolKey.Kind.LOGIN, login.group(), where);
            }
        }
        return new SchoolKey(kind, name, where);
    }

    private boolean isTogether(Line line) {
        if (kind == SchoolKey.Kind.CODE) {
            return false;
        }
        boolean report = at.has(Role.GROUP);
        String name = at.cell(line, at.has(Role.SCHOOL) ? Role.SCHOOL : Role.GROUP);
        String schools = at.cell(line, Role.SCHOOLS);
        boolean several = !schools.isEmpty() && !schools.equals("1");
        boolean unnamed = name.isEmpty() && at.cell(line, Role.LOGIN).isEmpty();
        if (!several && !isTogether(unnamed ? at.cell(line, Role.MUNICIPALITY) : name)) {
            return false;
        }
        if (report) {
            municipality = name;
        }
        return true;
    }

    /** Whether the name is of a territory or a sum, not of a school. */
    static boolean isTogether(String name) {
        String words = SchoolNames.words(name);
        return !SCHOOL.matcher(words).find()
                && !LOGIN.matcher(words).find()
                && TOGETHER.matcher(words).find();
    }
}
