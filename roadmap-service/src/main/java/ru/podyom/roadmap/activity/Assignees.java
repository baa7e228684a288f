package ru.podyom.roadmap.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            + "фг[бка]о?у|ано|оо|оу|[рг]?уо|кдн|пмпк|[мт]мс|удо|имц|цро|цдод|дюсш|управлени[ея]|отдел|комитет|департамент|министерство|центр|"
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

    // «СОШ № 1, 2 и 3» are three schools of one kind.
    private static final Pattern COUNTED = Pattern.compile("(.*?)№\\s?(\\d{1,4})$");
    private static final Pattern NUMBER = Pattern.compile("(?:№+\\s?)?(\\d{1,4})(?!\\d)(.*)");
    private static final Pattern AND = Pattern.compile(",?\\s+и\\s+");
    private static final Pattern INITIAL = Pattern.compile(".*(?:^|[\\s.])\\p{Lu}\\.$");

    private Assignees() {}

    static List<Assignee> in(String wording) {
        List<Assignee> found = new ArrayList<>();
        for (String part : apart(parts(wording))) {
            if (found.size() < MOST) {
                found.add(named(part));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Those of one kind that are counted, each by its whole name; and two that an «и» joins, if both are somebody. */
    private static List<String> apart(List<String> parts) {
        List<String> apart = new ArrayList<>();
        String kind = null;
        for (String part : parts) {
            for (String one : halves(part, kind != null)) {
                Matcher number = NUMBER.matcher(one);
                boolean more =
                        kind != null && number.matches() && number.group(2).isBlank();
                String whole = more ? kind + "№ " + number.group(1) : one.replaceAll("№{2,}", "№");
                Matcher counted = COUNTED.matcher(whole);
                kind = counted.matches() ? counted.group(1) : null;
                if (whole.matches(".*\\p{L}.*")) {
                    apart.add(whole);
                }
            }
        }
        return apart;
    }

    private static List<String> halves(String part, boolean counting) {
        Matcher and = AND.matcher(part);
        while (and.find()) {
            String first = part.substring(0, and.start());
            String second = part.substring(and.end());
            boolean number = NUMBER.matcher(second).matches()
                    && (COUNTED.matcher(first).matches()
                            || (counting && NUMBER.matcher(first).matches()));
            boolean closed = first.chars().filter(c -> c == '«' || c == '(').count()
                    == first.chars().filter(c -> c == '»' || c == ')').count();
            if (number || (closed && isSomebody(first) && isSomebody(second))) {
                List<String> halves = new ArrayList<>(List.of(first));
                halves.addAll(halves(second, number));
                return halves;
            }
        }
        return List.of(part);
    }

    private static boolean isSomebody(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return PERSON.matcher(name).matches()
                || Stream.of(ROLE, ORGANISATION, GROUP, POST)
                        .anyMatch(kind -> kind.matcher(low).matches());
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
        String text = part.toString().replaceAll("\\s+", " ").strip();
        text = INITIAL.matcher(text).matches() ? text : text.replaceAll("[.:]$", "");
        part.setLength(0);
        if (!text.isEmpty() && text.length() <= 500 && text.matches(".*[\\p{L}\\d].*")) {
            parts.add(text);
        }
    }

    static Assignee named(String name) {
        return new Assignee(kind(name), name);
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
