package ru.podyom.assessment.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a header of a Russian sheet means. */
final class HeaderNames {

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Pattern ITEM = Pattern.compile("(.{1,20}?)\\s*\\((\\d{1,3})\\s*б[а-я.]*\\)");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}");

    static {
        put(Role.SCHOOL, "оо", "оу", "школа", "название оо", "наименование оо", "образовательная организация");
        put(
                Role.SCHOOL,
                "наименование образовательной организации",
                "название школы",
                "наименование оу",
                "название оу");
        put(Role.SCHOOL_CODE, "школа (код)");
        put(Role.PROCEDURE_CODE, "процедура (код)");
        put(Role.LOGIN, "логин", "логин оо", "login");
        put(Role.RIS_CODE, "код оо", "код школы", "код оо рис");
        put(Role.MUNICIPALITY, "муниципалитет", "район", "мо", "муниципальное образование");
        put(Role.GROUP, "группы участников", "группа участников");
        put(Role.SCHOOLS, "кол во оо", "количество оо", "число оо");
        put(
                Role.PARTICIPANTS,
                "кол во участников",
                "кол во уч",
                "количество участников",
                "количество уч",
                "участников");
        put(Role.PARTICIPANTS, "число участников", "кол во", "количество", "участники", "кол во уч ся", "писали");
        put(Role.PROCEDURE, "процедура", "оценочная процедура");
        put(Role.TYPE, "вид", "вид процедуры", "тип процедуры", "вид работы");
        put(Role.SUBJECT, "предмет");
        put(Role.GRADE, "класс", "параллель");
        put(Role.YEAR, "год", "учебный год");
        put(Role.SEASON, "сезон", "период");
        put(Role.ABSENT, "отсутствовали", "отсутствовало");
        put(Role.MEAN_SCORE, "средний балл", "средний первичный балл");
        put(Role.PUPIL, "код", "код участника", "код ученика", "участник", "код обучающегося");
        put(Role.CLASS_NAME, "класс №", "номер класса", "№ класса", "литера", "класс номер");
        put(Role.SEX, "пол");
        put(Role.MARK, "отметка", "оценка", "отметка за работу", "отметка впр");
        put(Role.TOTAL, "итого баллов", "итого", "первичный балл", "сумма баллов");
    }

    private HeaderNames() {}

    private static void put(Role role, String... names) {
        for (String name : names) {
            ROLES.put(name, role);
        }
    }

    static Role role(String header) {
        String plain = header.toLowerCase(Locale.ROOT)
                .replaceAll("[«»\"'.,:\\-–%\\s\u00a0]+", " ")
                .strip();
        Role mark = mark(plain, header.indexOf('%') >= 0);
        if (mark != null) {
            return mark;
        }
        if (SCORE.matcher(plain).matches()) {
            return Role.SCORE;
        }
        return ITEM.matcher(header).matches() ? Role.ITEM : ROLES.getOrDefault(plain, byStart(plain));
    }

    static @Nullable ItemHeader item(String header) {
        Matcher item = ITEM.matcher(header);
        return item.matches() ? new ItemHeader(item.group(1).strip(), Integer.parseInt(item.group(2))) : null;
    }

    private static @Nullable Role mark(String plain, boolean percent) {
        String mark = plain.replaceFirst("^(доля|отметка|процент|оценка|получили)( отметок)? ", "");
        return switch (mark) {
            case "2" -> percent ? Role.SHARE2 : Role.MARK2;
            case "3" -> percent ? Role.SHARE3 : Role.MARK3;
            case "4" -> percent ? Role.SHARE4 : Role.MARK4;
            case "5" -> percent ? Role.SHARE5 : Role.MARK5;
            default -> null;
        };
    }

    private static Role byStart(String plain) {
        if (plain.startsWith("понизил")) {
            return Role.LOWERED;
        }
        if (plain.startsWith("подтвердил")) {
            return Role.CONFIRMED;
        }
        if (plain.startsWith("повысил")) {
            return Role.RAISED;
        }
        if (plain.startsWith("вариант")) {
            return Role.VARIANT;
        }
        return plain.startsWith("отметка за пред") ? Role.PREVIOUS_MARK : Role.IGNORED;
    }
}
