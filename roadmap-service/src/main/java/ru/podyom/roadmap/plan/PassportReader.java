package ru.podyom.roadmap.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.Wording;
import ru.podyom.roadmap.plan.Lines.Line;
import ru.podyom.roadmap.plan.Passport.Found;
import ru.podyom.roadmap.plan.Passport.FoundDay;

/** Finds the title, term and order of a programme where they plainly stand. */
final class PassportReader {

    private static final Pattern TITLE = Pattern.compile("^(?:\\d+\\. )?(?:об утверждении |утвердить |о реализации )?"
            + "(?:муниципальн[а-я]+ |районн[а-я]+ |комплексн[а-я]+ |школьн[а-я]+ |целев[а-я]+ |адресн[а-я]+ )*"
            + "(?:программ[аыу]|план[а]?|«?дорожн[а-я]+ карт[аыу])(?:[\\s(«]|$)");

    private static final Pattern NAME =
            Pattern.compile("^(?:полное )?(?:наименование|название)(?: программы| плана)?:?$");
    private static final Pattern TERM = Pattern.compile(
            "^срок(?:и)?(?: и этапы)?(?: реализации)?(?: и этапы| программы"
                    + "| плана| дорожной карты| реализации)*(?<value>[ :–—-].*)?$|^период реализации(?: программы)?(?<other>.*)$");
    private static final Pattern ORDER = Pattern.compile("^(?:приказ|постановление|распоряжение)$");
    private static final Pattern BY_ORDER =
            Pattern.compile("^(?:утвержд|приложение|к приказу|к постановлению|к распоряжению|приказ|постановлен)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[.](\\d{1,2})[.](20\\d\\d)(?!\\d)"
            + "|(?<!\\d)«?(\\d{1,2})»? (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
            + " (20\\d\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:№|N)\\s*(\\d[\\d/.]*(?:\\s?[-–/]\\s?[\\p{L}\\d]{1,8}){0,3})");
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final int NEAR = 5;
    private static final int LONGEST = 400;

    private final Lines lines;

    private PassportReader(Lines lines) {
        this.lines = lines;
    }

    static Passport read(Lines lines) {
        PassportReader reader = new PassportReader(lines);
        Line number = reader.order(NUMBER);
        Line day = reader.order(DAY);
        return new Passport(
                reader.title(),
                reader.term(),
                number == null ? null : new Found(group(NUMBER, number.text()), number.place()),
                day == null ? null : day(day));
    }

    /** Whether a text is the title of a programme or plan, or of the order about it. */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST && TITLE.matcher(Wording.plain(text)).find();
    }

    private @Nullable Found title() {
        for (Lines.Pair pair : lines.pairs()) {
            if (NAME.matcher(Wording.plain(pair.label())).matches()) {
                return new Found(pair.value().replaceAll("\\s*\\(далее.*", "").strip(), pair.place());
            }
        }
        for (Line line : lines.texts()) {
            if (isTitle(line.text()) && line.text().contains(" ")) {
                return new Found(line.text(), line.place());
            }
        }
        return null;
    }

    private @Nullable Found term() {
        for (Lines.Pair pair : lines.pairs()) {
            boolean labelled = pair.label().length() <= LONGEST / 2
                    && TERM.matcher(Wording.plain(pair.label())).matches();
            if (labelled && YearSpan.first(pair.value()) != null) {
                return new Found(pair.value(), pair.place());
            }
        }
        List<Line> texts = lines.texts();
        for (int i = 0; i < texts.size(); i++) {
            Line line = texts.get(i);
            if (line.text().length() <= LONGEST / 2
                    && TERM.matcher(Wording.plain(line.text())).matches()) {
                Line value = YearSpan.first(line.text()) == null && i + 1 < texts.size() ? texts.get(i + 1) : line;
                if (YearSpan.first(value.text()) != null && value.text().length() <= LONGEST / 2) {
                    return new Found(value.text(), value.place());
                }
            }
        }
        return null;
    }

    /** Where the number or the day of the order stands: in its heading, or beside «утверждена приказом». */
    private @Nullable Line order(Pattern wanted) {
        List<Line> texts = lines.texts();
        for (int i = 0; i < texts.size(); i++) {
            String plain = Wording.plain(texts.get(i).text());
            boolean heading = ORDER.matcher(plain).matches();
            if (heading || (BY_ORDER.matcher(plain).find() && plain.length() <= LONGEST)) {
                for (int j = i; j < Math.min(texts.size(), heading ? i + NEAR : i + 3); j++) {
                    if (wanted.matcher(texts.get(j).text()).find()) {
                        return texts.get(j);
                    }
                }
            }
        }
        return null;
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : "";
    }

    private static @Nullable FoundDay day(Line line) {
        Matcher found = DAY.matcher(line.text());
        if (!found.find()) {
            return null;
        }
        boolean digits = found.group(1) != null;
        int day = Integer.parseInt(digits ? found.group(1) : found.group(4));
        int month = digits ? Integer.parseInt(found.group(2)) : MONTHS.indexOf(found.group(5)) + 1;
        int year = Integer.parseInt(digits ? found.group(3) : found.group(6));
        try {
            return new FoundDay(LocalDate.of(year, month, day), line.place());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
