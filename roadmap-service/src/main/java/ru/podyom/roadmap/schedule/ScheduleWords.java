package ru.podyom.roadmap.schedule;

/** A schedule back in words. */
public final class ScheduleWords {

    private ScheduleWords() {}

    /** In Russian words that the compiler reads as the same schedule again. */
    public static String russian(Schedule schedule) {
        return RussianWords.of(schedule);
    }

    public static String english(Schedule schedule) {
        return EnglishWords.of(schedule);
    }
}
