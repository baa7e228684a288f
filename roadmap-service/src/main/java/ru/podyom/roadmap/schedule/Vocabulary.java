package ru.podyom.roadmap.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of deadlines: an ending with a tilde is left open, since Russian words bend. */
final class Vocabulary {

    static final List<String> MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private static final String MEANINGS = """
            до к ко перед : before
            с со : from
            по : to
            и или : ,
            далее затем потом впоследствии : then
            после : after
            через спустя : through
            в во на за как из от для при включительно месяце начиная сроки срок срока сроком реализаци~ программ~ режим~ основ~ \
            текущий текущего текущем : skip
            не : not
            позднее позже : later
            реже менее : less
            течение течении течени протяжении протяжение : during
            период~ : period
            последующ~ дальнейш~ : onwards
            следующ~ : next
            отчетн~ : reported
            весь всего всей все всю : whole
            год года году годом годов годы лет г гг : yr
            учебн~ уч : school
            календарн~ : calendar
            занятий уроков : lessons
            каникул~ : vacation
            четверть четверти четвертей четвертью чтв : term
            триместр~ : trimester
            полугоди~ : halfyear
            квартал~ кв : quarter
            месяц~ мес : mon
            недел~ нед : week
            день дня дней дневн~ дн сутки суток момента даты : day
            рабоч~ раб : working
            числа число числу чисел : dom
            декад~ : decade
            половин~ : half
            ежегодн~ : yearly
            ежемесячн~ помесячн~ : monthly
            ежеквартальн~ поквартальн~ : quarterly
            еженедельн~ : weekly
            ежедневн~ : daily
            кажд~ : each
            раз раза разы : times
            двухнедельн~ : num 2 week
            трехдневн~ : num 3 day
            пятидневн~ : num 5 day
            десятидневн~ : num 10 day
            месячный месячного месячном : num 1 mon
            проведени~ получени~ поступлени~ объявлени~ опубликовани~ подведени~ : skip
            однократно : once
            конец конце концу конца окончани~ завершени~ : end
            итог~ : outcome
            начало начале началу начала началом : start
            середин~ : middle
            последн~ : last
            постоянно постоянн~ систематическ~ регулярн~ непрерывн~ : always
            процедур~ : procedure 0
            впр : procedure 1
            огэ : procedure 2
            егэ : procedure 3
            гвэ : procedure 4
            кдр : procedure 5
            нико : procedure 6
            всош олимпиад~ : procedure 7
            гиа : procedure 8
            диагностик~ мониторинг~ : survey
            результат~ : results
            кпк курс~ : course
            мере : measure
            запрос~ заявк~ обращени~ необходимост~ требовани~ потребност~ согласовани~ : request
            график~ расписани~ циклограмм~ план планы плану планом плана приказ~ : timetable
            согласно соответствии : per
            весна весной весны весне весенн~ : spring
            лето летом лета летн~ : summer
            осень осенью осени осенн~ : autumn
            зимн~ : winter
            понедельник~ : weekday 1
            вторник~ : weekday 2
            сред среда среду среды средам : weekday 3
            четверг~ : weekday 4
            пятниц~ : weekday 5
            суббот~ : weekday 6
            воскресень~ : weekday 7
            один одна одно одного одной одну перв~ i і : num 1
            два две двух втор~ ii іі п : num 2
            три трех трет~ iii ііі ш : num 3
            четыре четырех четвертый четвертая четвертой четвертого четвертую iv іv іу iу : num 4
            пять пяти пятого : num 5
            шесть шести : num 6
            семь семи : num 7
            десять десяти : num 10
            дважды : num 2 times
            трижды : num 3 times
            январ~ янв : month 1
            феврал~ фев февр : month 2
            март марта марте марту мар : month 3
            апрел~ апр : month 4
            май мая мае маю : month 5
            июн~ : month 6
            июл~ : month 7
            август~ авг : month 8
            сентябр~ сен сент : month 9
            октябр~ окт : month 10
            ноябр~ ноя нояб : month 11
            декабр~ дек : month 12
            """;

    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("й", "я", "ю", "е", "х", "го", "му", "ой", "ый", "ая", "ое", "ти", "м", "ми", "и");

    private static final Set<String> UNITS = Set.of("day", "week", "mon");

    private static final int LONGEST = 24;

    private static final Map<String, List<Token>> WHOLE = new HashMap<>();
    private static final Map<String, List<Token>> STEMS = new HashMap<>();

    static {
        MEANINGS.lines().forEach(Vocabulary::define);
    }

    private Vocabulary() {}

    private static void define(String line) {
        int colon = line.lastIndexOf(" : ");
        List<Token> tokens = tokens(line.substring(colon + 3).split(" "));
        for (String word : line.substring(0, colon).split(" ")) {
            if (word.endsWith("~")) {
                STEMS.put(word.substring(0, word.length() - 1), tokens);
            } else {
                WHOLE.put(word, tokens);
            }
        }
    }

    private static List<Token> tokens(String[] meaning) {
        Token first = meaning.length > 1 ? Token.of(meaning[0], Integer.parseInt(meaning[1])) : Token.of(meaning[0]);
        return meaning.length > 2 ? List.of(first, Token.of(meaning[2])) : List.of(first);
    }

    /** What a word in small letters stands for. */
    static @Nullable List<Token> find(String word) {
        List<Token> whole = WHOLE.get(word);
        for (int end = Math.min(word.length(), LONGEST); whole == null && end > 2; end--) {
            whole = STEMS.get(word.substring(0, end));
        }
        return whole;
    }

    /** Whether it ends a number that is written with its ending, as in «2-я». */
    static boolean isOrdinalEnding(String word) {
        return ORDINAL_ENDINGS.contains(word);
    }

    /** Whether it is a time that is counted, as in «2-недельный». */
    static boolean isUnit(String word) {
        List<Token> meaning = find(word);
        return meaning != null && UNITS.contains(meaning.get(0).kind());
    }

    /** The month that a word is but for one letter, or for two that are swapped, or 0. */
    static int misspeltMonth(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.length() > 4 && isOneLetterOff(word, month)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isSwapped(String word, String other, int at) {
        return word.charAt(at) == other.charAt(at + 1) && word.charAt(at + 1) == other.charAt(at);
    }

    private static boolean isOneLetterOff(String word, String other) {
        int length = Math.min(word.length(), other.length());
        int start = 0;
        while (start < length && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < length - start && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int off = Math.max(word.length(), other.length()) - start - end;
        return off == 1 || (off == 2 && word.length() == other.length() && isSwapped(word, other, start));
    }
}
