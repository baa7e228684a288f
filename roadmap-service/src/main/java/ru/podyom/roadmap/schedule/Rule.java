package ru.podyom.roadmap.schedule;

import java.util.function.Function;
import java.util.regex.Pattern;

/** A form of deadlines, and what it means. */
record Rule(Pattern shape, Function<Values, Meaning> meaning) {

    /** A comma in the pattern may be missing in the wording. */
    static Rule of(String shape, Function<Values, Meaning> meaning) {
        return new Rule(Pattern.compile(shape.replace(" ,?", "( ,)?")), meaning);
    }

    static Rule schedule(String shape, Function<Values, Schedule> schedule) {
        return of(shape, values -> Meaning.of(schedule.apply(values)));
    }

    boolean matches(String text) {
        return shape.matcher(text).matches();
    }
}
