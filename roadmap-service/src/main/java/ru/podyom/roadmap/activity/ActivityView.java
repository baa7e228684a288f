package ru.podyom.roadmap.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.timetable.Note;

/** A section or activity as it is read. */
public record ActivityView(
        @Schema(description = "For life; the printed number is only text")
        UUID id,

        @Schema(description = "Code of the programme", examples = "leninsk-kuznetsky-2021")
        String programme,

        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Nullable @Schema(description = "Whose own programme it is of", examples = "lk-demyanovskaya")
        String school,

        @Nullable @Schema(description = "Section or activity above")
        UUID parent,

        @Schema(description = "Place among its siblings, from 1", examples = "3")
        int position,

        @Nullable @Schema(description = "As printed: may be missing, may repeat", examples = "2.4.")
        String number,

        Kind kind,

        @Schema(examples = "Совещание директоров о работе со школами с низкими результатами")
        String title,

        @Nullable @Schema(description = "As printed", examples = "Один раз в четверть")
        String deadline,

        @Schema(description = "What the deadline means") Schedule schedule,
        @Schema(description = "How the wording became that") ReadDeadline reading,

        @Schema(description = "What of its occurrences is missing or stands outside the term; empty where all is well")
        List<Note> notes,

        @Nullable @Schema(description = "Day on which its last occurrence is due", examples = "2020-08-20")
        LocalDate dueOn,

        Roles roles,

        @Nullable @Schema(examples = "Выработаны рекомендации")
        String expectedResult,

        Audience audience,

        @Schema(description = "Codes of the programme's objectives")
        List<String> objectives,

        @Schema(description = "Codes of indicators") List<String> indicators,

        @Schema(description = "What is to be done in each calendar year")
        SortedMap<Integer, String> years,

        @Nullable @Schema(description = "The activity of the template that this one was copied from")
        UUID origin,

        @Nullable @Schema(description = "Where in a document it was read")
        ReadAt place,

        @Schema(description = "An activity without parts: what is marked and counted")
        boolean leaf,

        @Schema(description = "What the marks of its occurrences say together")
        ActivityState state,

        @Nullable @Schema(examples = "2020-08-18") LocalDate doneOn,
        @Schema(examples = "3") int version,

        @Nullable @Schema(description = "What stands below, in printed order; only in a tree")
        List<ActivityView> children) {

    public static ActivityView of(Activity activity) {
        return of(activity, null);
    }

    static ActivityView of(Activity activity, @Nullable List<ActivityView> children) {
        return new ActivityView(
                activity.id(),
                activity.programmeCode,
                activity.territoryPath,
                activity.school,
                activity.parent,
                activity.position,
                activity.number,
                activity.kind,
                activity.title,
                activity.deadline,
                activity.schedule,
                activity.reading,
                activity.notes,
                activity.dueOn,
                activity.roles,
                activity.expectedResult,
                activity.audience(),
                List.of(activity.objectives),
                List.of(activity.indicators),
                activity.years,
                activity.origin,
                activity.place,
                activity.leaf,
                activity.state,
                activity.doneOn,
                activity.version,
                children);
    }
}
