package ru.podyom.roadmap.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.activity.PlanChanged;
import ru.podyom.roadmap.calendar.CalendarChanged;
import ru.podyom.roadmap.calendar.Calendars;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.ProgrammeMoved;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;
import ru.podyom.roadmap.territory.AudienceChanged;
import ru.podyom.roadmap.timetable.AcademicCalendar;
import ru.podyom.roadmap.timetable.Expansion;
import ru.podyom.runtime.outbox.Outbox;

/** Keeps the occurrences of a plan what its schedules say, whenever plan, calendar or schools change. */
@ApplicationScoped
class Expanding {

    private final EntityManager entities;
    private final Programmes programmes;
    private final Activities activities;
    private final Occurrences occurrences;
    private final Calendars calendars;
    private final Outbox outbox;

    Expanding(
            EntityManager entities,
            Programmes programmes,
            Activities activities,
            Occurrences occurrences,
            Calendars calendars,
            Outbox outbox) {
        this.entities = entities;
        this.programmes = programmes;
        this.activities = activities;
        this.occurrences = occurrences;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    void planChanged(@Observes PlanChanged change) {
        expand(change.programme(), activities.list("id in ?1", change.activities()));
    }

    void programmeMoved(@Observes ProgrammeMoved move) {
        entities.createNativeQuery(OccurrenceSql.ENLIVEN)
                .setParameter("programme", move.programme().id())
                .setParameter("live", move.to().isLive())
                .executeUpdate();
        outbox.wakeAfterCommit();
    }

    void calendarChanged(@Observes CalendarChanged change) {
        for (Programme programme : programmes.openBelow(change.territoryPath())) {
            expand(programme, activities.list("programmeId = ?1 and leaf", programme.id()));
        }
    }

    void audienceChanged(@Observes AudienceChanged change) {
        for (Programme programme : programmes.openAbove(change.territoryPaths())) {
            expand(
                    programme,
                    activities.list(
                            "programmeId = ?1 and leaf and audience <> ?2",
                            programme.id(),
                            ru.podyom.roadmap.activity.Audience.Who.PROGRAMME));
        }
    }

    private void expand(Programme programme, List<Activity> plan) {
        if (plan.isEmpty()) {
            return;
        }
        AcademicCalendar calendar = calendars.of(programme.territoryPath());
        Term term = new Term(programme.termFrom(), programme.termTo());
        Times times = new Times();
        for (Activity activity : plan) {
            Expansion expansion = activity.isLeaf()
                    ? Expansion.expand(activity.schedule(), term, calendar)
                    : new Expansion(List.of(), List.of());
            expansion.windows().forEach(window -> add(times, activity, window, programme));
            activity.isDueOn(last(expansion.windows()), expansion.notes());
        }
        entities.flush();
        List<UUID> ids = plan.stream().map(Activity::id).toList();
        if (hasAny(ids)) {
            run(OccurrenceSql.MOVE, ids, times, null);
            run(OccurrenceSql.PRUNE, ids, times, null);
        }
        run(OccurrenceSql.EXPAND, ids, times, programme.isLive());
        outbox.wakeAfterCommit();
        // More, or fewer, times to be done may change what the marks say together.
        plan.stream().filter(Activity::isMarked).forEach(activity -> occurrences.settle(activity, null));
    }

    /** A new plan has none yet: there is nothing to move, and nothing to take away. */
    private boolean hasAny(Collection<UUID> ids) {
        return (boolean) entities.createNativeQuery(OccurrenceSql.HAS_ANY, Boolean.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getSingleResult();
    }

    private static void add(Times times, Activity activity, Window window, Programme programme) {
        boolean endless = activity.schedule() instanceof Schedule.Continuous && window.due() == null;
        LocalDate from = window.opens() != null ? window.opens() : programme.termFrom();
        times.add(
                activity.id(),
                window,
                label(activity.years(), window),
                endless ? from.plusDays(Occurrence.REPORT_EVERY_DAYS) : null);
    }

    // A plan with year columns says what is to be done in each year; otherwise the calendar names the window.
    private static @Nullable String label(Map<Integer, String> years, Window window) {
        String task = window.due() == null ? null : years.get(window.due().getYear());
        return task != null ? task : window.label();
    }

    private static @Nullable LocalDate last(List<Window> windows) {
        return windows.stream()
                .map(Window::due)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void run(String sql, Collection<UUID> ids, Times times, @Nullable Boolean live) {
        Query query = entities.createNativeQuery(sql).setParameter("ids", ids.toArray(UUID[]::new));
        Object[] columns = times.columns();
        String[] names = {"activities", "slots", "labels", "opens", "dues", "reports"};
        for (int i = 0; i < names.length; i++) {
            query.setParameter(names[i], columns[i]);
        }
        if (live != null) {
            query.setParameter("live", live);
        }
        query.executeUpdate();
    }
}
