package ru.podyom.roadmap.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Assumption;
import ru.podyom.roadmap.schedule.Compiled;
import ru.podyom.roadmap.schedule.DeadlineCompiler;
import ru.podyom.roadmap.schedule.Question;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.ScheduleWords;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Unread;
import ru.podyom.roadmap.schedule.Window;
import ru.podyom.roadmap.timetable.AcademicCalendar;
import ru.podyom.roadmap.timetable.Expansion;
import ru.podyom.roadmap.timetable.Note;

/** What a printed deadline means in a programme. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineMeaning(
        @Schema(description = "As sent", examples = "Конец каждой четверти")
        String wording,

        Schedule schedule,

        @Schema(description = "The schedule in Russian words", examples = "в конце каждой четверти")
        String ru,

        @Schema(description = "The schedule in English words", examples = "at the end of every school quarter")
        String en,

        @Schema(description = "0 for what could not be read, 1 for what leaves no doubt", examples = "0.9")
        double confidence,

        @Schema(description = "What the reading takes for granted")
        List<Assumption> assumptions,

        @Nullable @Schema(description = "What a person should decide; the schedule follows the first reading")
        Question question,

        @Nullable @Schema(description = "Why it has no meaning, where it has none")
        Unread unread,

        @Schema(description = "When it would be due in the programme; none where no date opens it")
        List<Window> windows,

        @Schema(description = "What of the windows is missing or stands outside")
        List<Note> notes) {

    static DeadlineMeaning of(String wording, Term term, AcademicCalendar calendar) {
        Compiled compiled = DeadlineCompiler.compile(wording, term);
        Schedule schedule = compiled.schedule();
        Expansion expansion = Expansion.expand(schedule, term, calendar);
        return new DeadlineMeaning(
                wording,
                schedule,
                ScheduleWords.russian(schedule),
                ScheduleWords.english(schedule),
                compiled.confidence(),
                compiled.assumptions(),
                compiled.question(),
                compiled.unread(),
                expansion.windows(),
                expansion.notes());
    }
}
