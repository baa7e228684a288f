package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule makes of a shape: a schedule, or several that a person chooses from. */
record Meaning(Schedule schedule, @Nullable Question question) {

    static Meaning of(Schedule schedule) {
        return new Meaning(schedule, null);
    }

    /** The first reading is followed until somebody answers: the one under which nobody is late too soon. */
    static Meaning ask(String code, Reading... readings) {
        return ask(code, List.of(readings));
    }

    static Meaning ask(String code, List<Reading> readings) {
        return new Meaning(readings.get(0).schedule(), new Question(code, readings));
    }
}
