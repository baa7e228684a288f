package ru.podyom.roadmap.schedule;

/**
 * A period's name in the cases that schedules need.
 *
 * @param accusative as in «раз в неделю»
 * @param genitive as in «в конце недели», and of two to four of them
 * @param plural genitive, of five and more
 * @param each as in «каждую неделю»
 * @param ofEach as in «в конце каждой недели»
 */
record RussianPeriod(String accusative, String genitive, String plural, String each, String ofEach) {

    static RussianPeriod of(Frequency frequency) {
        return switch (frequency) {
            case WEEK -> feminine("неделю", "недели", "недель");
            case MONTH -> masculine("месяц", "месяца", "месяцев");
            case QUARTER -> masculine("квартал", "квартала", "кварталов");
            case TERM_QUARTER -> feminine("четверть", "четверти", "четвертей");
            case TRIMESTER -> masculine("триместр", "триместра", "триместров");
            case HALF_YEAR ->
                new RussianPeriod("полугодие", "полугодия", "полугодий", "каждое полугодие", "каждого полугодия");
            case YEAR -> masculine("календарный год", "календарного года", "календарных лет");
            case SCHOOL_YEAR -> masculine("учебный год", "учебного года", "учебных лет");
            case LESSONS -> masculine("год занятий", "года занятий", "лет занятий");
            case VACATION -> masculine("период каникул", "периода каникул", "периодов каникул");
        };
    }

    /** So many of them, in the accusative: «2 недели»; one without its number. */
    String counted(int number) {
        if (number == 1) {
            return accusative;
        }
        return number + " " + (isFew(number) ? fewOf() : plural);
    }

    // «2 учебных года»: the adjective stands in the plural.
    private String fewOf() {
        int space = genitive.indexOf(' ');
        return space < 0 ? genitive : plural.substring(0, plural.indexOf(' ')) + genitive.substring(space);
    }

    /** Whether a number is followed by the genitive singular, as 2, 23 and 104 are, but 12 is not. */
    static boolean isFew(int number) {
        return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
    }

    private static RussianPeriod masculine(String accusative, String genitive, String plural) {
        return new RussianPeriod(accusative, genitive, plural, "каждый " + accusative, "каждого " + genitive);
    }

    private static RussianPeriod feminine(String accusative, String genitive, String plural) {
        return new RussianPeriod(accusative, genitive, plural, "каждую " + accusative, "каждой " + genitive);
    }
}
