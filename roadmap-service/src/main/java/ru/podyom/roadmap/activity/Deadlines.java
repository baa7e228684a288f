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
import ru.podyom.roadmap.schedule.Assumption;
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

    private static final double TAKEN_OVER = 0.9;

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

    /**
     * Who has answered what: in a territory or above it, by wording, or for one deadline.
     *
     * @param own for this very deadline
     */
    record Answer(String reading, String by, boolean own) {}

    /** Which year a month is of is said for one place of one plan: the next one may mean another. */
    private static final String OF_ONE_PLACE = "year";

    /** What is remembered where this programme is; read once for a whole plan. */
    @SuppressWarnings("unchecked")
    Map<String, Answer> remembered(Programme programme) {
        Map<String, Answer> answers = new HashMap<>();
        // The nearest territory's answer is put last and stays.
        List<Object[]> rows = entities.createNativeQuery("""
                        select wording, reading, answered_by from deadline_answer
                         where starts_with(?1 || '/', territory || '/') order by length(territory), answered_at""", Object[].class)
                .setParameter(1, programme.territoryPath())
                .getResultList();
        rows.forEach(row -> answers.put(key((String) row[0]), new Answer((String) row[1], (String) row[2], false)));
        return answers;
    }

    void remember(Programme programme, String wording, String reading) {
        if (isOfOnePlace(question(programme, wording))) {
            return;
        }
        entities.createNativeQuery("""
                        insert into deadline_answer (territory, wording, reading, answered_by, answered_at)
                        values (?1, ?2, ?3, ?4, now())
                        on conflict (territory, wording) do update
                        set reading = excluded.reading, answered_by = excluded.answered_by,
                            answered_at = excluded.answered_at""")
                .setParameter(1, programme.territoryPath())
                .setParameter(2, wording.strip().toLowerCase(Locale.ROOT))
                .setParameter(3, reading)
                .setParameter(4, scope.caller().subject())
                .executeUpdate();
    }

    /** What a person says here and now. */
    Answer own(String reading) {
        return new Answer(reading, scope.caller().subject(), true);
    }

    /** What a wording leaves open, whether it was answered or not. */
    @Nullable
    Question question(Programme programme, String wording) {
        return compiled(programme, wording).question();
    }

    private static boolean isOfOnePlace(@Nullable Question question) {
        return question != null && question.code().equals(OF_ONE_PLACE);
    }

    /** @param before how the deadline was read that it takes the place of: its own answer holds for the same wording */
    Read read(Programme programme, NewActivity wanted, Map<String, Answer> remembered, @Nullable Activity before) {
        if (wanted.schedule() != null) {
            return new Read(wanted.schedule(), ReadDeadline.given());
        }
        if (wanted.deadline() == null
                && wanted.dueOn() == null
                && !wanted.inYears().isEmpty()) {
            return new Read(inYears(wanted.inYears().keySet()), ReadDeadline.given());
        }
        Read read = read(programme, wanted.deadline(), remembered, answered(before, wanted.deadline()));
        LocalDate dueOn = wanted.dueOn();
        if (dueOn == null || dueOn.equals(last(read.schedule()))) {
            return read;
        }
        return read.schedule() instanceof Schedule.Unspecified
                ? new Read(new Schedule.Deadline(dueOn), ReadDeadline.given())
                : new Read(read.schedule(), read.reading().leavingOut(dueOn));
    }

    private static @Nullable LocalDate last(Schedule schedule) {
        if (schedule instanceof Schedule.Deadline one) {
            return one.due();
        }
        return schedule instanceof Schedule.Range one ? one.to() : null;
    }

    /** The answer that a deadline has of its own, if its wording is still the same. */
    static @Nullable Answer answered(@Nullable Activity activity, @Nullable String wording) {
        if (activity == null || wording == null || !same(wording, activity.deadline)) {
            return null;
        }
        ReadDeadline reading = activity.reading;
        return reading.hasOwnAnswer()
                ? new Answer(
                        Objects.requireNonNull(reading.answer()), Objects.requireNonNull(reading.answeredBy()), true)
                : null;
    }

    private static Compiled compiled(Programme programme, @Nullable String wording) {
        return DeadlineCompiler.compile(wording, new Term(programme.termFrom(), programme.termTo()));
    }

    Read read(Programme programme, @Nullable String wording, Map<String, Answer> remembered, @Nullable Answer own) {
        Compiled compiled = compiled(programme, wording);
        Question question = compiled.question();
        if (question != null && wording != null) {
            Answer answer = own != null || isOfOnePlace(question) ? own : remembered.get(key(wording));
            for (Reading reading : question.readings()) {
                if (answer != null && reading.code().equals(answer.reading())) {
                    return new Read(reading.schedule(), answered(compiled, answer));
                }
            }
        }
        return new Read(
                compiled.schedule(),
                new ReadDeadline(
                        compiled.confidence(), compiled.assumptions(), question, compiled.unread(), null, null, null));
    }

    /** As sure as a person is; of an answer that was given elsewhere, not quite. */
    private static ReadDeadline answered(Compiled compiled, Answer answer) {
        List<Assumption> assumptions = new ArrayList<>(compiled.assumptions());
        if (!answer.own()) {
            assumptions.add(Assumption.ANSWERED_ELSEWHERE);
        }
        double sure = answer.own() ? 1 : TAKEN_OVER;
        return new ReadDeadline(sure, assumptions, null, null, answer.by(), answer.reading(), null);
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
        return DeadlineCompiler.key(wording);
    }
}
