package ru.podyom.roadmap.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a piece of text looks like, whatever column it stands in. */
public final class Wording {

    private static final String MONTH = "(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]"
            + "|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])(?![а-я])";
    private static final String DATE = "\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?|20\\d\\d(?!\\d)|\\d{1,2} " + MONTH;
    private static final Pattern DEADLINE = Pattern.compile("^(?:" + MONTH + "|" + DATE
            + "|(?:до|с|со|к|на|в|не позднее|не позже|начиная с) (?:" + DATE + "|" + MONTH + "|\\d|конца|начала)"
            + "|(?:в|на) (?:течени|протяжени|конце|начале|период|каждом|каждой|течние)|весь (?:период|год)|течени"
            + "|(?:в )?(?:конец|начало|конце) "
            + "|ежегодно|ежемесячно|ежекварт|еженедельн|ежедневно|постоянно|систематич|регулярно|непрерывно"
            + "|(?:не (?:реже|менее) )?(?:\\d|один|два|три)[^ ]* раза? |раз в |каждый |каждую |каждое |каждые "
            + "|(?:согласно|по|в соответствии с) (?:мере|график|запрос|заявк|план|отдельн|необходимост|согласован)"
            + "|при необходимост|(?:[ivx]+|\\d)(?:-?(?:й|я|е|ый|ая|ое))? (?:квартал|полугоди|четверт|семестр|триместр)"
            + "|(?:перв|втор|трет|четверт)[а-я]+ (?:квартал|полугоди|четверт|триместр)"
            + "|осень|весна|лето|зима|август[оа]|учебный год|бессрочно|после каждо)");
    private static final Pattern PERSON = Pattern.compile("(?:^|[^а-яё])(?:[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]+"
            + "|[А-ЯЁ][а-яё]+ [А-ЯЁ]\\.\\s?[А-ЯЁ]\\.?|М[БКА]О?У|МБУ|МКУ|УО|РУО|ОО|ОУ|ИМЦ|ЦРО|[РШГМ]МО|РМК|ММС|ТМС|КДН|УДО"
            + "|(?iu:директор|начальник|заместител|зам\\.|специалист|методист|управлени[ея] образовани|отдел[аы]? образовани"
            + "|руководител|администраци|педагог|учител|рабочая группа|координатор|куратор|психолог|школы"
            + "|образовательные организации|общеобразовательные организации|комитет|заведующ|члены|команд|классные))");
    private static final Pattern NAMED = Pattern.compile("(?:^|[^\\p{L}])(?:\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+"
            + "|\\p{Lu}\\p{Ll}+ \\p{Lu}\\.\\s?\\p{Lu}\\.)");
    private static final Pattern DANGLING = Pattern.compile("(?:^|\\s|\\()(?:и|или|а также|в|во|на|по|с|со|к|о|об|от|до"
            + "|из|за|у|для|при|без|под|над|между|через|как|что|не|том числе|том числе по)$|[,(«–—-]$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?:…»\")]$");

    private static final Pattern PROMISE = Pattern.compile(
            "^(?:прогнозируем|целев|планируем|ожидаем|плановы)[а-я]+ (?:показател|индикатор|значени)[а-я]*[ :]*$");

    private static final int LONGEST_DEADLINE = 110;
    private static final int LONGEST_PERSON = 250;

    private Wording() {}

    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('\n', ' ')
                .strip();
    }

    /** Whether it begins as a deadline does and is as short as one. */
    public static boolean isDeadline(String text) {
        return text.length() <= LONGEST_DEADLINE
                && DEADLINE.matcher(plain(text)).find();
    }

    /** Whether it names persons, posts or organisations. */
    public static boolean isPerson(String text) {
        return text.length() <= LONGEST_PERSON && PERSON.matcher(text).find();
    }

    /** Whether it names a person by surname and initials. */
    static boolean isNamed(String text) {
        return NAMED.matcher(text).find();
    }

    /** Whether more must follow: a preposition, a comma, a dash, an open bracket at the end. */
    public static boolean isDangling(String text) {
        return DANGLING.matcher(plain(text)).find() || open(text, '(', ')') || open(text, '«', '»');
    }

    public static boolean isEnded(String text) {
        return text.isEmpty() || SENTENCE_END.matcher(text).find();
    }

    /** Whether it begins as the middle of a sentence does. */
    public static boolean goesOn(String text) {
        return !text.isEmpty() && (Character.isLowerCase(text.charAt(0)) || ",;)»".indexOf(text.charAt(0)) >= 0);
    }

    /** Whether it only says that promised figures stand beside it. */
    static boolean isPromiseLabel(String text) {
        return PROMISE.matcher(plain(text)).matches();
    }

    public static boolean isBullet(String text) {
        return text.length() > 1 && "-–—•·*▪●".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean open(String text, char opening, char closing) {
        long left = text.chars().filter(c -> c == opening).count();
        return left > text.chars().filter(c -> c == closing).count();
    }
}
