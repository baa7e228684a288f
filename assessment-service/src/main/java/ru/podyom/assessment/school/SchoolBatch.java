package ru.podyom.assessment.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.outbox.Outbox;

/** Many schools at once, as a list tells them: a few statements for all, one event and one audit entry for each. */
@ApplicationScoped
public class SchoolBatch {

    /**
     * What a list says of a school.
     *
     * @param closedOn the first day without it; null: the list does not say
     */
    public record Wanted(NewSchool school, @Nullable LocalDate closedOn) {}

    /**
     * What became of a batch.
     *
     * @param refused by code, why what the list says contradicts what is recorded
     */
    public record Written(int created, int changed, int same, Map<String, String> refused) {}

    private final Schools schools;
    private final SchoolPeriods periods;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Scope scope;
    private final ObjectMapper json;

    SchoolBatch(
            Schools schools,
            SchoolPeriods periods,
            EntityManager entities,
            Outbox outbox,
            Scope scope,
            ObjectMapper json) {
        this.schools = schools;
        this.periods = periods;
        this.entities = entities;
        this.outbox = outbox;
        this.scope = scope;
        this.json = json;
    }

    /**
     * Creates or corrects schools by their codes.
     *
     * @param wanted valid, each code once, in municipalities of the caller's that exist
     */
    public Written write(List<Wanted> wanted) {
        Map<String, School> known = known(wanted);
        List<Wanted> news = wanted.stream()
                .filter(one -> !says(known.get(one.school().code()), one))
                .toList();
        if (news.isEmpty()) {
            return new Written(0, 0, wanted.size(), Map.of());
        }
        // Municipalities before schools, as everywhere: two who wait for each other would be one too many.
        Map<String, Territory> places = places(news, known);
        Map<UUID, Timeline<SchoolState>> recorded = recorded(news, known);
        Map<School, Timeline<SchoolState>> after = new LinkedHashMap<>();
        Map<String, String> refused = new HashMap<>();
        List<String> moved = new ArrayList<>();
        for (Wanted one : news) {
            NewSchool said = one.school();
            School school = known.get(said.code());
            Territory place = Objects.requireNonNull(places.get(said.municipality()));
            try {
                Timeline<SchoolState> line = line(school == null ? null : recorded.get(school.id()), one, place);
                String before = school == null ? "" : school.territoryPath;
                School written = written(school, said, place, line);
                if (school != null && !before.equals(written.territoryPath)) {
                    moved.add(said.code());
                }
                after.put(written, line);
            } catch (HttpProblem contradiction) {
                refused.put(said.code(), Objects.requireNonNullElse(contradiction.getDetail(), "contradiction"));
            }
        }
        store(after, known, moved);
        int changed = (int) after.keySet().stream()
                .filter(school -> known.containsKey(school.code))
                .count();
        return new Written(after.size() - changed, changed, wanted.size() - news.size(), refused);
    }

    private Map<String, School> known(List<Wanted> wanted) {
        return schools.list("code in ?1", codes(wanted)).stream()
                .collect(Collectors.toMap(School::code, Function.identity()));
    }

    private Map<String, Territory> places(List<Wanted> news, Map<String, School> known) {
        Map<String, Territory> places = new HashMap<>();
        for (Wanted one : news) {
            School school = known.get(one.school().code());
            places.computeIfAbsent(one.school().municipality(), code -> schools.place(one.school(), school));
        }
        return places;
    }

    /** What is recorded of those that change, kept from others from here on. */
    private Map<UUID, Timeline<SchoolState>> recorded(List<Wanted> news, Map<String, School> known) {
        List<School> locked =
                schools.locked(codes(news).stream().filter(known::containsKey).toList());
        return periods.of(locked.stream().map(School::id).toList());
    }

    private static List<String> codes(List<Wanted> wanted) {
        return wanted.stream().map(one -> one.school().code()).toList();
    }

    private School written(@Nullable School known, NewSchool said, Territory place, Timeline<SchoolState> line) {
        School school = known == null ? new School(said, place) : known;
        school.correct(said);
        schools.follow(school, line);
        return school;
    }

    private static boolean says(@Nullable School school, Wanted wanted) {
        return school != null
                && NewSchool.of(school).equals(wanted.school())
                && (wanted.closedOn() == null || wanted.closedOn().equals(school.closedOn));
    }

    private static Timeline<SchoolState> line(
            @Nullable Timeline<SchoolState> recorded, Wanted wanted, Territory place) {
        SchoolState state = Schools.state(wanted.school(), place);
        LocalDate opened = wanted.school().openedOn();
        Timeline<SchoolState> line = recorded == null
                ? Timeline.since(opened, state)
                : recorded.correctLast(state).openedOn(opened);
        LocalDate closed = wanted.closedOn();
        return closed == null || closed.equals(line.last().to()) ? line : line.close(closed);
    }

    private void store(Map<School, Timeline<SchoolState>> after, Map<String, School> known, List<String> moved) {
        if (after.isEmpty()) {
            return;
        }
        after.keySet().stream()
                .filter(school -> !known.containsKey(school.code))
                .forEach(entities::persist);
        entities.flush();
        Map<UUID, Timeline<SchoolState>> lines = new LinkedHashMap<>();
        after.forEach((school, line) -> lines.put(school.id(), line));
        periods.write(lines);
        if (!moved.isEmpty()) {
            periods.takeResultsAlong(moved);
        }
        tell(List.copyOf(after.keySet()), known);
    }

    private void tell(List<School> written, Map<String, School> known) {
        String[] codes = texts(written, school -> school.code);
        String[] actions = texts(written, school -> known.containsKey(school.code) ? "corrected" : "created");
        String[] states = texts(written, this::state);
        entities.createNativeQuery("""
                        insert into outbox (aggregatetype, aggregateid, type, payload)
                        select ?1, told.code, 'school.' || told.action, told.state
                          from unnest(cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                               as told (code, action, state)""")
                .setParameter(1, Schools.TOPIC)
                .setParameter(2, codes)
                .setParameter(3, actions)
                .setParameter(4, states)
                .executeUpdate();
        outbox.wakeAfterCommit();
        audit(texts(written, school -> school.territoryPath), codes, actions, states);
        // A long list would fill the persistence context, and every flush would look through all of it.
        entities.clear();
    }

    private void audit(String[] paths, String[] codes, String[] actions, String[] states) {
        Caller caller = scope.caller();
        entities.createNativeQuery("""
                        insert into audit (who, role, territory, entity, entity_key, action, reason, state)
                        select ?1, ?2, told.path, 'school', told.code, told.action, 'import', told.state
                          from unnest(cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as text[]))
                               as told (path, code, action, state)""")
                .setParameter(1, caller.subject())
                .setParameter(2, caller.role())
                .setParameter(3, paths)
                .setParameter(4, codes)
                .setParameter(5, actions)
                .setParameter(6, states)
                .executeUpdate();
    }

    private static String[] texts(List<School> schools, Function<School, String> text) {
        return schools.stream().map(text).toArray(String[]::new);
    }

    private String state(School school) {
        try {
            return json.writeValueAsString(SchoolView.of(school));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a school is not JSON", e);
        }
    }
}
