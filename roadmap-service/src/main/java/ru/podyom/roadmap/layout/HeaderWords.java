package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What headers mean: the words by which authorities call the columns of their plans. */
final class HeaderWords {

    private static final int LONGEST = 150;
    private static final Pattern YEAR = Pattern.compile(
            "^(?:в |за |на )?(20\\d\\d)(?: ?[-–/] ?(?:20)?\\d\\d)? ?(?:гг?|год[аы]?|уч|учебный|г ?г| )*$");
    // The first that is found decides.
    private static final Map<Pattern, Role> MEANINGS = meanings(
            "^(?:№|n|#|no|номер)? ?(?:п ?п|№)?(?: мероприятия| пункта| строки)?$",
            Role.NUMBER,
            "отметк[аи] (?:об?|за) |ход[еа]? (?:исполн|выполн)|^статус|^(?:исполнение|выполнение)$|факт[а-я]* (?:исп|вып)"
                    + "|информация об? (?:исп|вып)|отметк[аи] исп",
            Role.MARK,
            "(?:^| )срок|период|^дат[аы]|^время|^месяц|когда|график|дедлайн",
            Role.DEADLINE,
            "ответствен|кто отвеча|(?:^| )отвеча(?:ет|ют)(?: |$)",
            Role.RESPONSIBLE,
            "контрол|кто провер",
            Role.CONTROLLER,
            "исполнител|кто (?:проводит|исполн|выполн|дела)|(?:^| )исполня(?:ет|ют)(?: |$)|организатор",
            Role.EXECUTOR,
            "финанс|стоимост|сумм[аы]|бюджет|руб|затрат|источник|(?:^| )фио|ф и о|должност|класс(?:ы|$)|предмет"
                    + "|балл|отметк|оценк|доля|процент|телефон|адрес|почт|количеств|примечан|документ|показатели \\(?%"
                    + "|(?:^| )(?:впр|огэ|егэ|гиа)(?: |$)|наименование (?:оо|оу|образ|организ|школ|учрежд|муниц)"
                    + "|название (?:оо|оу|образ|организ|школ|учрежд|муниц)|^школ|^(?:оо|оу)$|риск",
            Role.FOREIGN,
            "показател|индикатор|критери",
            Role.INDICATOR,
            "координатор|куратор",
            Role.RESPONSIBLE,
            "участник|аудитори|целевая группа|категори|охват|для кого|(?:^| )(?:кому|с кем)(?: |$)|кто участв|адресат|партнер",
            Role.PARTICIPANT,
            "результат|продукт|эффект|итог|ожидаем|выход|что (?:[а-я]+ )?получ|что будет|(?:^| )получим",
            Role.RESULT,
            "пункт|ссылка",
            Role.ITEM,
            "^задач[аи](?: программы)?$",
            Role.OBJECTIVE,
            "мероприят|действи|что (?:с?дела)|содержание|меры|шаги|работ|наименован|назван|направлени|деятельност|задачи|тем[аы]|раздел|этап"
                    + "|(?:^| )дела$|событи",
            Role.TITLE);
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("мероприят|действи|что (?:с?дела)"),
            Pattern.compile("меры|содержание|шаги|событи"),
            Pattern.compile("наименован|назван|тем[аы]|работ"),
            Pattern.compile("направлени|деятельност"),
            Pattern.compile("задачи|раздел|этап"));

    private HeaderWords() {}

    private static Map<Pattern, Role> meanings(Object... pairs) {
        Map<Pattern, Role> meanings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            meanings.put(Pattern.compile((String) pairs[i]), (Role) pairs[i + 1]);
        }
        return meanings;
    }

    static String plain(String header) {
        return Wording.plain(header.replaceAll("(?<=\\p{L})-\\n", ""))
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[.,:;/\\\\\"«»*_]", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    static Column meaning(String header) {
        if (header.length() > LONGEST) {
            return new Column(header, Role.UNKNOWN, 0);
        }
        String plain = plain(header);
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return new Column(header, Role.YEAR, Integer.parseInt(year.group(1)));
        }
        if (plain.isEmpty()) {
            return new Column(header, Role.UNKNOWN, 0);
        }
        for (Map.Entry<Pattern, Role> each : MEANINGS.entrySet()) {
            if (each.getKey().matcher(plain).find()) {
                return new Column(header, each.getValue(), 0);
            }
        }
        return new Column(header, Role.UNKNOWN, 0);
    }

    /** Columns that are alike by their words, told from each other: there is one title. */
    static Columns columns(List<Column> found) {
        List<Column> columns = new ArrayList<>(found);
        int title = title(columns);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role() == Role.TITLE && i != title) {
                columns.set(i, new Column(column.header(), besideTitle(column.header()), 0));
            }
        }
        second(columns, Role.RESPONSIBLE, "координатор|куратор", Role.CONTROLLER, Role.EXECUTOR);
        second(columns, Role.RESULT, "исполн|выполн|достигн|факт", Role.MARK, Role.UNKNOWN);
        boolean result = columns.stream().anyMatch(column -> column.role() == Role.RESULT);
        if (!result && title >= 0) {
            first(columns, Role.INDICATOR, Role.RESULT);
        }
        return new Columns(List.copyOf(columns));
    }

    private static Role besideTitle(String header) {
        String plain = plain(header);
        return Pattern.compile("направлени|раздел|блок|этап").matcher(plain).find()
                ? Role.GROUP
                : plain.contains("задач") ? Role.OBJECTIVE : Role.UNKNOWN;
    }

    private static int title(List<Column> columns) {
        for (Pattern words : TITLES) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).role() == Role.TITLE
                        && words.matcher(plain(columns.get(i).header())).find()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static void first(List<Column> columns, Role role, Role becomes) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                columns.set(i, new Column(columns.get(i).header(), becomes, 0));
                return;
            }
        }
    }

    /** One column keeps the role: the first that does not say by its words that it is another. */
    private static void second(List<Column> columns, Role role, String words, Role worded, Role otherwise) {
        Pattern pattern = Pattern.compile(words);
        List<Integer> same = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).role() == role)
                .boxed()
                .toList();
        int kept = same.stream()
                .filter(i -> !pattern.matcher(plain(columns.get(i).header())).find())
                .findFirst()
                .orElse(same.isEmpty() ? -1 : same.get(0));
        for (int i : same) {
            if (i != kept) {
                boolean says = pattern.matcher(plain(columns.get(i).header())).find();
                boolean free = columns.stream().noneMatch(each -> each.role() == worded);
                columns.set(i, new Column(columns.get(i).header(), says && free ? worded : otherwise, 0));
            }
        }
    }
}
