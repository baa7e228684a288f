package ru.podyom.roadmap.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads who is meant by a cell of a plan: parts several names and says of each what it is. */
final class Assignees {

    private static final int MOST = 50;

    // Иванова И.И. or И.И. Иванова, as plans print people.
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\..*|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+.*");

    // «муниципальный координатор»: an adjective or two may stand before a role, but no other name.
    private static final Pattern ROLE = Pattern.compile(
            "(\\p{IsCyrillic}+(ый|ий|ой|ая|ые|ие)\\s+){0,2}(координатор|куратор|наставник|наблюдатель|руководител\\S+ (программы|проекта)|школа-(наставник|лидер)|"
                    + "школы-(наставники|лидеры)|стажировочная|стаж[её]рская|тьютор|модератор|эксперт|оператор).*");

    // An organisation may have an administration or a council in its name, and is one all the same.
    private static final Pattern ORGANISATION = Pattern.compile("(?U)(м[кба]у|м[кба]?д?оу|мб?удо|г[бка]у|г[бка]?оу|"
            + "фг[бка]о?у|ано|оо|оу|удо|имц|цро|цдод|дюсш|управлени[ея]|отдел|комитет|департамент|министерство|центр|"
            + "институт|школы?|лице[йи]|гимнази[яи]|детский сад|\\p{L}*образовательн\\p{L}+ (организаци|учреждени)\\p{L}+)"
            + "\\b(?!-).*");

    private static final Pattern GROUP = Pattern.compile(
            "(?U)(.*(рабоч\\S+ групп|команд\\S|педагогическ\\S+ коллектив|администраци\\S|комисси\\S|совет\\b|сообществ).*|"
                    + "(школьн|творческ)\\S+ групп\\S.*|(рмо|гмо|шмо|мо)\\b.*|(педагоги|учителя|методисты|директора|"
                    + "руководители|заместители|специалисты|родители|обучающиеся|учащиеся|завучи|психологи|члены|"
                    + "участники|молодые|классные|библиотекари)\\b.*)");

    private static final Pattern POST = Pattern.compile(
            "(директор|(главный|ведущий|старший)?\\s*(специалист|методист)|начальник|зам\\.?|заместитель|заведующ\\S+|"
                    + "учитель|педагог|завуч|психолог|логопед|библиотекарь|инспектор|секретарь|глава|председатель|"
                    + "руководитель|старший воспитатель|социальный педагог)([\\s.,].*)?");

    private Assignees() {}

    static List<Assignee> in(String wording) {
        List<Assignee> found = new ArrayList<>();
        for (String part : parts(wording)) {
            if (found.size() < MOST) {
                found.add(new Assignee(kind(part), part));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Cut at commas, semicolons and line ends, though not within brackets or quotes. */
    private static List<String> parts(String wording) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < wording.length(); i++) {
            char at = wording.charAt(i);
            if (at == '(' || at == '«') {
                depth++;
            } else if (at == ')' || at == '»') {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && (at == ',' || at == ';' || at == '\n')) {
                take(part, parts);
            } else {
                part.append(at);
            }
        }
        take(part, parts);
        return parts;
    }

    private static void take(StringBuilder part, List<String> parts) {
        String text = part.toString().replaceAll("\\s+", " ").strip().replaceAll("[.:]$", "");
        part.setLength(0);
        if (!text.isEmpty() && text.length() <= 500 && text.matches(".*\\p{L}.*")) {
            parts.add(text);
        }
    }

    static AssigneeKind kind(String name) {
        if (PERSON.matcher(name).matches()) {
            return AssigneeKind.PERSON;
        }
        String low = name.toLowerCase(Locale.ROOT);
        if (ROLE.matcher(low).matches()) {
            return AssigneeKind.ROLE;
        }
        if (ORGANISATION.matcher(low).matches()) {
            return AssigneeKind.ORGANISATION;
        }
        if (GROUP.matcher(low).matches()) {
            return AssigneeKind.GROUP;
        }
        return POST.matcher(low).matches() ? AssigneeKind.POST : AssigneeKind.ORGANISATION;
    }
}
