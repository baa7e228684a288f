package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

public final class DeadlineCompiler {
    private DeadlineCompiler() {}

    public static Compiled compile(@Nullable String wording, Term term) {
        Schedule schedule = new Schedule.Unspecified();
        if (wording != null && wording.contains("после")) {
            schedule = new Schedule.EventTriggered(Trigger.ASSESSMENT_RESULTS, new Lag(14));
        } else if (wording != null && wording.equals("постоянно")) {
            schedule = new Schedule.Continuous(null, null);
        } else if (wording != null && wording.equals("в течение года")) {
            return new Compiled(
                    wording,
                    new Schedule.Range(term.from(), term.to()),
                    0.5,
                    List.of(),
                    new Question(
                            "year",
                            List.of(
                                    new Reading("schoolYear", new Schedule.Range(term.from(), term.to())),
                                    new Reading("calendarYear", new Schedule.Deadline(term.to())))));
        }
        return new Compiled(wording, schedule, 0.9, List.of(), null);
    }
}
