package ru.podyom.assessment.school;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** Many schools at once, as a list tells them: a few statements for all, one event and one audit entry for each. */
@ApplicationScoped
public class SchoolBatch {

    /**
     * What a list says of a school.
     *
     * @param closedOn the first day without it; null: the list does not say
     * @param listed what it says of what depends on the day
     */
    public record Wanted(NewSchool school, @Nullable LocalDate closedOn, Listed listed) {}

    /**
     * What became of a batch.
     *
     * @param changes names, kinds and municipalities that are otherwise since a day
     * @param corrections schools whose name, kind or municipality had been written wrongly
     * @param refused by code, why what the list says contradicts what is recorded
     */
    public record Written(
            int created, int changed, int same, int changes, int corrections, Map<String, String> refused) {}

    /** What is to be written of a school. */
    private record Next(School school, Timeline<SchoolState> line, List<NewChange> told, String reason) {}

    private final Schools schools;
    private final SchoolPeriods periods;
    private final NameKeys names;
    private final Territories territories;
    private final SchoolNews news;
    private final EntityManager entities;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    SchoolBatch(
            Schools schools,
            SchoolPeriods periods,
            NameKeys names,
            Territories territories,
            SchoolNews news,
            EntityManager entities,
            Scope scope) {
        this.schools = schools;
        this.periods = periods;
        this.names = names;
        this.territories = territories;
        this.news = news;
        this.entities = entities;
        this.scope = scope;
    }

    /**
     * Creates or corrects schools by their codes.
     *
     * @param wanted valid, each code once, in municipalities of the caller's that exist
     */
    public Written write(List<Wanted> wanted) {
        Map<String, School> known = known(wanted);
        Map<UUID, Timeline<SchoolState>> dated = periods.of(wanted.stream()
                .filter(one -> one.listed().since() != null)
                .flatMap(one -> Stream.ofNullable(known.get(one.school().code())))
                .map(School::id)
                .toList());
        Map<String, String> keys = keys(wanted, dated);
        List<Wanted> news = wanted.stream()
                .filter(one -> !says(known.get(one.school().code()), one, dated, keys))
                .toList();
        if (news.isEmpty()) {
            return new Written(0, 0, wanted.size(), 0, 0, Map.of());
        }
        // Municipalities before schools, as everywhere: two who wait for each other would be one too many.
        Map<String, Territory> places = places(news, known);
        Map<UUID, Timeline<SchoolState>> recorded = recorded(news, known);
        List<Next> after = new ArrayList<>();
        Map<String, String> refused = new HashMap<>();
        List<String> moved = new ArrayList<>();
        int corrections = 0;
        for (Wanted one : news) {
            School school = known.get(one.school().code());
            Territory place = Objects.requireNonNull(places.get(one.school().municipality()));
            try {
                Timeline<SchoolState> before = school == null ? null : recorded.get(school.id());
                Next next = next(before, school, one, place, keys);
                if (school != null
                        && !school.territoryPath.equals(
                                next.line().last().state().territoryPath())) {
                    moved.add(school.code);
                }
                boolean corrects = before != null && one.listed().correction();
                corrections += corrects
                                && !before.last()
                                        .state()
                                        .equals(next.line().last().state())
                        ? 1
                        : 0;
                next.school().correct(one.school());
                next.school().follow(next.line(), clock.instant());
                after.add(next);
            } catch (HttpProblem contradiction) {
                refused.put(
                        one.school().code(), Objects.requireNonNullElse(contradiction.getDetail(), "contradiction"));
            }
        }
        int changes = after.stream().mapToInt(next -> next.told().size()).sum();
        int changed = (int) after.stream()
                .filter(next -> known.containsKey(next.school().code))
                .count();
        store(after, known, moved);
        return new Written(after.size() - changed, changed, wanted.size() - news.size(), changes, corrections, refused);
    }

    /** Keys of the names that are compared: those of the list and those that were borne. */
    private Map<String, String> keys(List<Wanted> wanted, Map<UUID, Timeline<SchoolState>> dated) {
        if (dated.isEmpty()) {
            return Map.of();
        }
        Stream<String> listed =
                wanted.stream().flatMap(one -> Stream.ofNullable(one.listed().name()));
        Stream<String> borne = dated.values().stream()
                .flatMap(line -> line.periods().stream())
                .map(period -> period.state().name());
        return names.of(Stream.concat(listed, borne).distinct().toList());
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

    private static boolean says(
            @Nullable School school, Wanted wanted, Map<UUID, Timeline<SchoolState>> dated, Map<String, String> keys) {
        if (school == null || (wanted.closedOn() != null && !wanted.closedOn().equals(school.closedOn))) {
            return false;
        }
        Timeline<SchoolState> recorded = dated.get(school.id());
        if (recorded == null) {
            return NewSchool.of(school).equals(wanted.school());
        }
        return school.says(wanted.school())
                && Objects.equals(school.openedOn, wanted.school().openedOn())
                && wanted.listed().saysOf(recorded, keys);
    }

    private Next next(
            @Nullable Timeline<SchoolState> recorded,
            @Nullable School school,
            Wanted wanted,
            Territory place,
            Map<String, String> keys) {
        SchoolState state = Schools.state(wanted.school(), place);
        LocalDate opened = wanted.school().openedOn();
        Listed listed = wanted.listed();
        if (recorded == null || school == null) {
            Timeline<SchoolState> line = closed(Timeline.since(opened, state), wanted);
            return new Next(new School(wanted.school(), place), line, List.of(), listed.reason());
        }
        Listed.Outcome outcome = listed.over(recorded, state, keys);
        LocalDate since = listed.since();
        boolean moves = outcome.told().stream().anyMatch(change -> change.kind() == ChangeKind.MOVE);
        if (moves && since != null && !territories.existed(place.code(), since)) {
            throw Problems.conflict("not-open", "municipality " + place.code() + " did not exist on " + since);
        }
        return new Next(school, closed(outcome.line().openedOn(opened), wanted), outcome.told(), listed.reason());
    }

    private static Timeline<SchoolState> closed(Timeline<SchoolState> line, Wanted wanted) {
        LocalDate closed = wanted.closedOn();
        return closed == null || closed.equals(line.last().to()) ? line : line.close(closed);
    }

    private void store(List<Next> after, Map<String, School> known, List<String> moved) {
        if (after.isEmpty()) {
            return;
        }
        after.stream()
                .map(Next::school)
                .filter(school -> !known.containsKey(school.code))
                .forEach(entities::persist);
        after.forEach(next -> next.told()
                .forEach(change -> entities.persist(
                        new ToldChange(next.school(), change, scope.caller().subject(), clock.instant()))));
        entities.flush();
        Map<UUID, Timeline<SchoolState>> lines = new LinkedHashMap<>();
        after.forEach(next -> lines.put(next.school().id(), next.line()));
        periods.write(lines);
        if (!moved.isEmpty()) {
            periods.takeResultsAlong(moved);
        }
        news.tell(after.stream()
                .map(next -> new SchoolNews.One(next.school(), known.containsKey(next.school().code), next.reason()))
                .toList());
        // A long list would fill the persistence context, and every flush would look through all of it.
        entities.clear();
    }
}
