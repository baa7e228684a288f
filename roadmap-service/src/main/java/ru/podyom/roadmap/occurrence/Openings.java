package ru.podyom.roadmap.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.activity.Audience;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Opens occurrences that no date opens: when results come in, when a course starts, when somebody asks. */
@ApplicationScoped
class Openings {

    private final EntityManager entities;
    private final Programmes programmes;
    private final Activities activities;
    private final Occurrences occurrences;
    private final Schools schools;
    private final Outbox outbox;

    Openings(
            EntityManager entities,
            Programmes programmes,
            Activities activities,
            Occurrences occurrences,
            Schools schools,
            Outbox outbox) {
        this.entities = entities;
        this.programmes = programmes;
        this.activities = activities;
        this.occurrences = occurrences;
        this.schools = schools;
        this.outbox = outbox;
    }

    /** Results of a school, and the event that told of them. */
    record Arrival(UUID event, Instant at, ResultRecorded result) {}

    /**
     * For each programme that is to be carried out then, and covers the school, and has activities due after results:
     * one occurrence a procedure, and a school where the activity is the schools' work. Once, whatever is redelivered
     * or corrected later.
     */
    void afterResults(List<Arrival> arrivals) {
        Map<String, Arrival> first = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            String key = arrival.result().school() + "/"
                    + arrival.result().procedure().code();
            first.putIfAbsent(key, arrival);
        }
        List<Arrival> all = List.copyOf(first.values());
        if (all.isEmpty()) {
            return;
        }
        List<SchoolYear> years = all.stream()
                .map(one -> new SchoolYear(one.result().procedure().schoolYear()))
                .toList();
        entities.createNativeQuery(OccurrenceSql.AFTER_RESULTS)
                .setParameter("events", all.stream().map(Arrival::event).toArray(UUID[]::new))
                .setParameter(
                        "schools",
                        all.stream().map(one -> one.result().school()).toArray(String[]::new))
                .setParameter(
                        "paths",
                        all.stream().map(one -> one.result().territoryPath()).toArray(String[]::new))
                .setParameter(
                        "procedures",
                        all.stream().map(one -> one.result().procedure().code()).toArray(String[]::new))
                .setParameter(
                        "types",
                        all.stream().map(one -> one.result().procedure().type()).toArray(String[]::new))
                .setParameter(
                        "firsts",
                        years.stream().map(one -> Date.valueOf(one.first())).toArray(Date[]::new))
                .setParameter(
                        "lasts",
                        years.stream().map(one -> Date.valueOf(one.last())).toArray(Date[]::new))
                .setParameter(
                        "days",
                        all.stream()
                                .map(one -> Date.valueOf(Today.inMoscow(one.at())))
                                .toArray(Date[]::new))
                .executeUpdate();
        outbox.wakeAfterCommit();
    }

    /** Takes back what results have opened that were taken back themselves, unless somebody has acted on it. */
    void withdrawn(List<ResultRecorded> results) {
        if (results.isEmpty()) {
            return;
        }
        entities.createNativeQuery(OccurrenceSql.WITHDRAWN)
                .setParameter(
                        "schools", results.stream().map(ResultRecorded::school).toArray(String[]::new))
                .setParameter(
                        "procedures",
                        results.stream().map(one -> one.procedure().code()).toArray(String[]::new))
                .executeUpdate();
        outbox.wakeAfterCommit();
    }

    /** One more occurrence of an activity, as somebody asks; the same cause again is the one that is there. */
    Occurrence open(UUID activityId, NewOccurrence wanted) {
        Activity activity = activities.get(activityId);
        Programme programme = programmes.get(activity.programmeCode());
        if (!activity.isLeaf()) {
            throw Problems.conflict("not-a-leaf", "a section, or an activity with parts, is not carried out itself");
        }
        if (!isOpenedByHand(activity.schedule())) {
            throw Problems.conflict("dated", "its schedule says when it is carried out: there is nothing to open");
        }
        programme.requireMarkable();
        School school = checked(activity, programme, wanted);
        UUID id = (UUID) entities.createNativeQuery("""
                        insert into occurrence as o (activity_id, programme_id, programme_code, territory_path, school,
                                                     slot, label, opens_on, due_on, live, cause_key)
                        values (:activity, :programme, :code, :path, :school, 'asked/' || :cause, :label,
                                cast(:opens as date), cast(:due as date), :live, :cause)
                        on conflict (activity_id, school, slot) do update set slot = o.slot
                        returning id""", UUID.class)
                .setParameter("activity", activityId)
                .setParameter("programme", programme.id())
                .setParameter("code", programme.code())
                .setParameter("path", school == null ? programme.territoryPath() : school.territoryPath())
                .setParameter("school", school == null ? programme.school() : school.code())
                .setParameter("cause", wanted.cause())
                .setParameter("label", wanted.cause())
                .setParameter("opens", wanted.opensOn())
                .setParameter("due", dueOn(activity.schedule(), wanted))
                .setParameter("live", programme.isLive())
                .getSingleResult();
        Occurrence made = occurrences.get(id);
        occurrences.tell(made, "opened", wanted.cause());
        return made;
    }

    private static boolean isOpenedByHand(Schedule schedule) {
        return schedule instanceof Schedule.EventTriggered
                || schedule instanceof Schedule.OnDemand
                || schedule instanceof Schedule.ExternalSchedule;
    }

    private @Nullable School checked(Activity activity, Programme programme, NewOccurrence wanted) {
        Violations violations = new Violations();
        wanted.check(violations, programme);
        boolean ofSchools = activity.audience().who() != Audience.Who.PROGRAMME;
        violations.check(
                ofSchools == (wanted.school() != null),
                "/school",
                ofSchools ? "required" : "not-allowed",
                ofSchools ? "the activity is the work of schools: which?" : "the activity is not the work of schools");
        School school = wanted.school() == null
                ? null
                : schools.findByIdOptional(wanted.school()).orElse(null);
        violations.check(
                wanted.school() == null
                        || (school != null
                                && (school.territoryPath() + "/").startsWith(programme.territoryPath() + "/")),
                "/school",
                "unknown",
                "there is no school " + wanted.school() + " there");
        violations.refuse();
        return school;
    }

    /** As asked; else as many days after as the plan grants. */
    private static @Nullable LocalDate dueOn(Schedule schedule, NewOccurrence wanted) {
        if (wanted.dueOn() != null) {
            return wanted.dueOn();
        }
        return schedule instanceof Schedule.EventTriggered triggered && triggered.lag() != null
                ? triggered.lag().after(wanted.opensOn())
                : null;
    }
}
