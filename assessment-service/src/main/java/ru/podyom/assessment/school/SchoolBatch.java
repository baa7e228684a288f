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
    public record Wanted(NewSchool school, @Nullable LocalDate closedOn, Listed listed) {

        private String reason() {
            return listed.reason();
        }
    }

    /**
     * What became of a batch.
     *
     * @param changes names, kinds and municipalities that are otherwise since a day
     * @param corrections schools whose name, kind or municipality had been written wrongly
     * @param refused by code, why what the list says contradicts what is recorded
     */
    public record Written(
            int created, int changed, int same, int changes, int corrections, Map<String, String> refused) {}

    /**
     * What is to be written of a school.
     *
     * @param known whether it was there before
     * @param before path of the municipality that answered for it
     * @param mended whether its name, kind or municipality had been written wrongly
     * @param told what has changed on a day
     */
    private record Next(
            School school,
            Timeline<SchoolState> line,
            boolean known,
            String before,
            boolean mended,
            List<NewChange> told,
            String reason) {

        private boolean moved() {
            return known && !before.equals(school.territoryPath);
        }
    }

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
        for (Wanted one : news) {
            School school = known.get(one.school().code());
            Territory place = Objects.requireNonNull(places.get(one.school().municipality()));
            try {
                Next next = school == null ? first(one, place) : next(school, recorded, one, place, keys);
                next.school().correct(one.school());
                schools.follow(next.school(), next.line());
                after.add(next);
            } catch (HttpProblem contradiction) {
                refused.put(
                        one.school().code(), Objects.requireNonNullElse(contradiction.getDetail(), "contradiction"));
            }
        }
        store(after);
        int changed = (int) after.stream().filter(Next::known).count();
        return new Written(
                after.size() - changed,
                changed,
                wanted.size() - news.size(),
                after.stream().mapToInt(next -> next.told().size()).sum(),
                (int) after.stream().filter(Next::mended).count(),
                refused);
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

    private static Next first(Wanted wanted, Territory place) {
        Timeline<SchoolState> line = Timeline.since(wanted.school().openedOn(), Schools.state(wanted.school(), place));
        return new Next(
                new School(wanted.school(), place),
                closed(line, wanted),
                false,
                place.path(),
                false,
                List.of(),
                wanted.reason());
    }

    private Next next(
            School school,
            Map<UUID, Timeline<SchoolState>> recorded,
            Wanted wanted,
            Territory place,
            Map<String, String> keys) {
        Timeline<SchoolState> before = Objects.requireNonNull(recorded.get(school.id()));
        Listed listed = wanted.listed();
        Listed.Outcome outcome = listed.over(before, Schools.state(wanted.school(), place), keys);
        LocalDate since = listed.since();
        boolean moves = outcome.told().stream().anyMatch(change -> change.kind() == ChangeKind.MOVE);
        if (moves && since != null && !territories.existed(place.code(), since)) {
            throw Problems.conflict("not-open", "municipality " + place.code() + " did not exist on " + since);
        }
        // A list moves schools into municipalities of today only: there is no end of one to heed.
        Timeline<SchoolState> line =
                closed(outcome.line().openedOn(wanted.school().openedOn()), wanted);
        SchoolState last = line.last().state();
        return new Next(
                school,
                line,
                true,
                school.territoryPath,
                listed.correction() && !before.last().state().equals(last),
                outcome.told(),
                wanted.reason());
    }

    private static Timeline<SchoolState> closed(Timeline<SchoolState> line, Wanted wanted) {
        LocalDate closed = wanted.closedOn();
        return closed == null || closed.equals(line.last().to()) ? line : line.close(closed);
    }

    private void store(List<Next> after) {
        if (after.isEmpty()) {
            return;
        }
        after.stream().filter(next -> !next.known()).forEach(next -> entities.persist(next.school()));
        after.forEach(next -> next.told()
                .forEach(change -> entities.persist(
                        new ToldChange(next.school(), change, scope.caller().subject(), clock.instant()))));
        entities.flush();
        Map<UUID, Timeline<SchoolState>> lines = new LinkedHashMap<>();
        after.forEach(next -> lines.put(next.school().id(), next.line()));
        periods.write(lines);
        List<String> moved = after.stream()
                .filter(Next::moved)
                .map(next -> next.school().code)
                .toList();
        if (!moved.isEmpty()) {
            periods.takeResultsAlong(moved);
        }
        news.tell(after.stream()
                .map(next -> new SchoolNews.One(next.school(), next.known(), next.reason()))
                .toList());
        // A long list would fill the persistence context, and every flush would look through all of it.
        entities.clear();
    }
}
