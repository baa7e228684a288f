package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns of the tables of ФИС ОКО in long form; their headers vary from year to year and from region to region. */
final class OkoColumns {

    private static final Map<String, Role> BEGINNINGS = new LinkedHashMap<>();
    private static final List<Role> SHARES = List.of(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5);

    static {
        BEGINNINGS.put("год", Role.YEAR);
        BEGINNINGS.put("учебный год", Role.YEAR);
        BEGINNINGS.put("класс", Role.GRADE);
        BEGINNINGS.put("предмет", Role.SUBJECT);
        BEGINNINGS.put("процедура", Role.TYPE);
        BEGINNINGS.put("логин", Role.LOGIN);
        BEGINNINGS.put("код оо", Role.RIS_CODE);
        BEGINNINGS.put("оо", Role.NAME);
        BEGINNINGS.put("оу", Role.NAME);
        BEGINNINGS.put("школа", Role.NAME);
        BEGINNINGS.put("наименование оо", Role.NAME);
        BEGINNINGS.put("название оо", Role.NAME);
        BEGINNINGS.put("кол-во участников", Role.PARTICIPANTS);
        BEGINNINGS.put("кол-во уч", Role.PARTICIPANTS);
        BEGINNINGS.put("количество участников", Role.PARTICIPANTS);
        BEGINNINGS.put("понизили", Role.LOWERED);
        BEGINNINGS.put("подтвердили", Role.CONFIRMED);
        BEGINNINGS.put("повысили", Role.RAISED);
        BEGINNINGS.put("муниципалитет", Role.IGNORED);
        BEGINNINGS.put("регион", Role.IGNORED);
    }

    private OkoColumns() {}

    /** The roles of a header, or null if it is not one of these. */
    static @Nullable List<Role> of(List<String> header) {
        List<Role> roles = new ArrayList<>();
        for (String name : header) {
            Role role = role(SheetWords.folded(name));
            if (role == null) {
                return null;
            }
            roles.add(role);
        }
        boolean scores = roles.contains(Role.SCORE) && header.contains("0");
        for (int i = 0; i < roles.size() && !scores; i++) {
            if (roles.get(i) == Role.SCORE) {
                int mark = Integer.parseInt(header.get(i));
                if (mark < 2 || mark > 5) {
                    return null;
                }
                roles.set(i, SHARES.get(mark - 2));
            }
        }
        boolean school = roles.contains(Role.LOGIN) || roles.contains(Role.NAME) || roles.contains(Role.RIS_CODE);
        boolean figures = roles.contains(Role.SCORE) || roles.contains(Role.SHARE2) || roles.contains(Role.CONFIRMED);
        return school && figures ? roles : null;
    }

    static @Nullable Role role(String folded) {
        if (!folded.isEmpty() && folded.length() <= 3 && folded.chars().allMatch(Character::isDigit)) {
            return Role.SCORE;
        }
        Role exact = BEGINNINGS.get(folded);
        if (exact != null || folded.length() < 4) {
            return exact;
        }
        for (Map.Entry<String, Role> known : BEGINNINGS.entrySet()) {
            if (known.getKey().length() >= 4 && folded.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }

    static Layout layout(List<Role> roles) {
        if (roles.contains(Role.SCORE)) {
            return Layout.PRIMARY_SCORES_LONG;
        }
        return roles.contains(Role.CONFIRMED) ? Layout.JOURNAL : Layout.MARKS_LONG;
    }
}
