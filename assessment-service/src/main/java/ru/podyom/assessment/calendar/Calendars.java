package ru.podyom.assessment.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** The calendars of all territories; they are reference data that every caller may read. */
@ApplicationScoped
class Calendars implements PanacheRepositoryBase<AcademicCalendar, AcademicCalendar.Key> {

    static final String TOPIC = "podyom.assessment.calendar.v1";

    private final Territories territories;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Calendars(Territories territories, Outbox outbox, Audit audit, Scope scope) {
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    /** The calendar that holds in a territory: its own, or that of the nearest one above; 404 if nobody fixed one. */
    AcademicCalendar holding(String code, SchoolYear year) {
        Territory territory = territories.get(code);
        // A longer path is nearer.
        Optional<AcademicCalendar> nearest = find(
                        "schoolYear = ?1 and territoryPath in ?2 order by length(territoryPath) desc",
                        year.text(),
                        upwards(territory))
                .firstResultOptional();
        return nearest.orElseThrow(() -> Problems.notFound("calendar of " + code + " for", year.text()));
    }

    /** The calendars that hold in a territory, before a year, the latest first. */
    List<AcademicCalendar> before(String code, String year, int rows) {
        Territory territory = territories.get(code);
        return find("""
                        from AcademicCalendar one where schoolYear < ?1 and territoryPath in ?2
                          and not exists (select 1 from AcademicCalendar nearer
                                           where nearer.schoolYear = one.schoolYear and nearer.territoryPath in ?2
                                             and length(nearer.territoryPath) > length(one.territoryPath))
                         order by schoolYear desc""", year, upwards(territory)).page(0, rows).list();
    }

    AcademicCalendar fix(String code, SchoolYear year, NewCalendar wanted, @Nullable String ifMatch) {
        Territory territory = territories.get(code);
        scope.requireCovers(territory.path());
        AcademicCalendar known = findById(new AcademicCalendar.Key(code, year.text()));
        Versions.require(ifMatch, AcademicCalendar.tag(known));
        Violations found = new Violations();
        wanted.check(year, found);
        found.refuse();
        AcademicCalendar calendar = known == null ? new AcademicCalendar(territory, year) : known;
        calendar.fix(wanted, clock.instant());
        persist(calendar);
        flush();
        CalendarView view = CalendarView.of(calendar);
        String key = code + "/" + year.text();
        outbox.add(new Event(TOPIC, "calendar.fixed", key, view));
        audit.record(territory.path(), "calendar", key, "fixed", null, view);
        return calendar;
    }

    /** The territory's path and those above it. */
    private static List<String> upwards(Territory territory) {
        List<String> paths = new ArrayList<>();
        for (String path = territory.path(); !path.isEmpty(); path = above(path)) {
            paths.add(path);
        }
        return paths;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
