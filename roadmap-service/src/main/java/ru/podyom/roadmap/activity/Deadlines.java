package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.schedule.Compiled;
import ru.podyom.roadmap.schedule.DeadlineCompiler;
import ru.podyom.roadmap.schedule.Question;
import ru.podyom.roadmap.schedule.Reading;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;
import ru.podyom.runtime.access.Scope;

/** Reads the deadlines of a plan, and remembers what people have answered where a wording leaves a doubt. */
@ApplicationScoped
class Deadlines {

    private final EntityManager entities;
    private final Scope scope;

    Deadlines(EntityManager entities, Scope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** What a deadline was read as. */
    record Read(Schedule schedule, ReadDeadline reading) {

        /** The event that opens its occurrences. */
        @Nullable
        String event() {
            return schedule instanceof Schedule.EventTriggered triggered
                    ? triggered.event().name()
                    : null;
        }
    }

    /** Who has answered what, in a territory or above it, by wording. */
    record Answer(String reading, String by) {}

    /** What is remembered where this programme is; read once for a whole plan. */
    @SuppressWarnings("unchecked")
    Map<String, Answer> remembered(Programme programme) {
        Map<String, Answer> answers = new HashMap<>();
        // The nearest territory's answer is put last and stays.
        List<Object[]> rows = entities.createNativeQuery("""
                        select wording, reading, answered_by from deadline_answer
                         where starts_with(?1 || '/', territory || '/') order by length(territory)""", Object[].class)
                .setParameter(1, programme.territoryPath())
                .getResultList();
        rows.forEach(row -> answers.put((String) row[0], new Answer((String) row[1], (String) row[2])));
        return answers;
    }

    void remember(Programme programme, String wording, String reading) {
        entities.createNativeQuery("""
                        insert into deadline_answer (territory, wording, reading, answered_by, answered_at)
                        values (?1, ?2, ?3, ?4, now())
                        on conflict (territory, wording) do update
                        set reading = excluded.reading, answered_by = excluded.answered_by,
                            answered_at = excluded.answered_at""")
                .setParameter(1, programme.territoryPath())
                .setParameter(2, key(wording))
                .setParameter(3, reading)
                .setParameter(4, scope.caller().subject())
                .executeUpdate();
    }

    Read read(Programme programme, NewActivity wanted, Map<String, Answer> remembered) {
        if (wanted.schedule() != null) {
            return new Read(wanted.schedule(), ReadDeadline.given());
        }
        if (wanted.deadline() == null
                && wanted.dueOn() == null
                && !wanted.inYears().isEmpty()) {
            return new Read(inYears(wanted.inYears().keySet()), ReadDeadline.given());
        }
        Read read = read(programme, wanted.deadline(), remembered);
        return wanted.dueOn() != null && read.schedule() instanceof Schedule.Unspecified
                ? new Read(new Schedule.Deadline(wanted.dueOn()), ReadDeadline.given())
                : read;
    }

    Read read(Programme programme, @Nullable String wording, Map<String, Answer> remembered) {
        Compiled compiled = DeadlineCompiler.compile(wording, new Term(programme.termFrom(), programme.termTo()));
        Question question = compiled.question();
        Answer answer = question == null ? null : remembered.get(key(Objects.requireNonNull(wording)));
        if (question != null && answer != null) {
            for (Reading reading : question.readings()) {
                if (reading.code().equals(answer.reading())) {
                    return new Read(
                            reading.schedule(), new ReadDeadline(1, compiled.assumptions(), null, null, answer.by()));
                }
            }
        }
        return new Read(
                compiled.schedule(),
                new ReadDeadline(compiled.confidence(), compiled.assumptions(), question, compiled.unread(), null));
    }

    private static Schedule inYears(Iterable<Integer> years) {
        List<Window> windows = new ArrayList<>();
        years.forEach(year -> windows.add(new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        return new Schedule.Points(windows);
    }

    static boolean same(String wording, @Nullable String other) {
        return other != null && key(wording).equals(key(other));
    }

    private static String key(String wording) {
        return wording.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
