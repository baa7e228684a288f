package ru.podyom.roadmap.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.roadmap.timetable.AcademicCalendar;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

/** The school years that this service has heard of. */
@ApplicationScoped
public class Calendars {

    private static final TypeReference<List<SchoolTerm>> TERMS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Calendars(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * The school years of a place, each as the nearest territory at or above it has fixed it.
     *
     * @param territoryPath codes from the root
     */
    public AcademicCalendar of(String territoryPath) {
        List<?> years = entities.createNativeQuery("""
                        select distinct on (school_year) cast(terms as text) from academic_calendar
                         where starts_with(?1 || '/', territory_path || '/')
                         order by school_year, length(territory_path) desc""", String.class)
                .setParameter(1, territoryPath)
                .getResultList();
        List<SchoolTerm> terms = new ArrayList<>();
        years.forEach(year -> terms.addAll(read((String) year)));
        return (from, to) -> terms.stream()
                .filter(term ->
                        !term.lastDay().isBefore(from) && !term.firstDay().isAfter(to))
                .toList();
    }

    /** Whether it said anything new. */
    boolean learn(CalendarTold told) {
        return entities.createNativeQuery("""
                        insert into academic_calendar as known (territory, territory_path, school_year, terms, version)
                        values (?1, ?2, ?3, cast(?4 as jsonb), ?5)
                        on conflict (territory, school_year) do update
                        set territory_path = excluded.territory_path, terms = excluded.terms,
                            version = excluded.version
                        where known.version < excluded.version""")
                        .setParameter(1, told.territory())
                        .setParameter(2, told.territoryPath())
                        .setParameter(3, told.schoolYear())
                        .setParameter(4, write(told.schoolTerms()))
                        .setParameter(5, told.version())
                        .executeUpdate()
                == 1;
    }

    private List<SchoolTerm> read(String terms) {
        try {
            return json.readValue(terms, TERMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored terms cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private String write(List<SchoolTerm> terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("terms cannot be written: " + e.getOriginalMessage(), e);
        }
    }
}
