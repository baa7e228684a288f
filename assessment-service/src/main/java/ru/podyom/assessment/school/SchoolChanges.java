package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Reason;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** What happens to schools on a day: it enters their periods and successions, whatever was told before. */
@ApplicationScoped
class SchoolChanges {

    private final Schools schools;
    private final SchoolPeriods periods;
    private final Successions successions;
    private final Territories territories;
    private final Heirs heirs;
    private final Scope scope;
    private final EntityManager entities;
    private final Clock clock = Clock.systemUTC();

    SchoolChanges(
            Schools schools,
            SchoolPeriods periods,
            Successions successions,
            Territories territories,
            Heirs heirs,
            Scope scope,
            EntityManager entities) {
        this.schools = schools;
        this.periods = periods;
        this.successions = successions;
        this.territories = territories;
        this.heirs = heirs;
        this.scope = scope;
        this.entities = entities;
    }

    School take(String code, NewChange change, @Nullable String ifMatch) {
        schools.get(code);
        Violations found = new Violations();
        change.check(code, found);
        found.refuse();
        checkKnown(change, found);
        Territory target = target(code, change);
        Map<String, School> all = locked(code, change);
        School school = Objects.requireNonNull(all.get(code));
        Versions.require(ifMatch, school.version);
        Timeline<SchoolState> before = periods.of(school);
        Timeline<SchoolState> after = changed(before, change, target);
        follow(school, before, change, all);
        schools.rewrite(school, after);
        entities.persist(new ToldChange(school, change, scope.caller().subject(), clock.instant()));
        return schools.published(school, "corrected", Reason.of(change.reason(), change.document()));
    }

    SchoolHistory history(String code) {
        School school = schools.get(code);
        List<ToldChange> told = entities.createQuery(
                        "from ToldChange where schoolId = ?1 order by id", ToldChange.class)
                .setParameter(1, school.id())
                .getResultList();
        return new SchoolHistory(
                code,
                periods.of(school).periods().stream().map(SchoolHistory.Was::of).toList(),
                successions.predecessors(school),
                successions.successors(school),
                told.stream().map(ToldChange::view).toList());
    }

    /** A body that names what is not there is a 422 with its place, not a 404. */
    private void checkKnown(NewChange change, Violations found) {
        for (int i = 0; i < change.others().size(); i++) {
            String other = change.others().get(i);
            found.check(
                    schools.byCode(other).isPresent(),
                    change.pointerOfOther(i),
                    "unknown",
                    "there is no school " + other);
        }
        found.refuse();
    }

    private Map<String, School> locked(String code, NewChange change) {
        TreeSet<String> codes = new TreeSet<>(change.others());
        codes.add(code);
        return schools.locked(codes).stream().collect(Collectors.toMap(School::code, Function.identity()));
    }

    /**
     * Where a change lets the school stand, kept until the transaction ends. Before the schools: whoever abolishes a
     * municipality locks it first and its schools then.
     */
    private @Nullable Territory target(String code, NewChange change) {
        if (change.municipality() != null) {
            return schools.everMunicipality(change.municipality());
        }
        return change.kind() == ChangeKind.REOPEN ? territories.keptPresent(schools.get(code).municipality) : null;
    }

    private Timeline<SchoolState> changed(Timeline<SchoolState> line, NewChange change, @Nullable Territory target) {
        if (change.closes()) {
            line.require(change.on().minusDays(1));
            return line.close(change.on());
        }
        return switch (change.kind()) {
            case RENAME -> {
                String name = Objects.requireNonNull(change.name());
                yield line.change(change.on(), SchoolState::name, state -> state.named(name));
            }
            case CHANGE_KIND -> {
                Kind kind = Objects.requireNonNull(change.schoolKind());
                yield line.change(change.on(), SchoolState::kind, state -> state.ofKind(kind));
            }
            case MOVE -> moved(line, change.on(), Objects.requireNonNull(target));
            case REOPEN -> heirs.settled(line.reopen(change.on()));
            // It may have been closed on the very day.
            case TAKE_BACK_SPLIT -> line;
            default -> {
                line.require(change.on());
                yield line;
            }
        };
    }

    private Timeline<SchoolState> moved(Timeline<SchoolState> line, LocalDate on, Territory to) {
        if (!territories.existed(to.code(), on)) {
            throw Problems.conflict("not-open", "municipality " + to.code() + " did not exist on " + on);
        }
        return heirs.settled(line.change(on, SchoolState::municipality, state -> state.in(to.code(), to.path())));
    }

    private void follow(School school, Timeline<SchoolState> before, NewChange change, Map<String, School> all) {
        if (change.kind() == ChangeKind.REOPEN
                && change.on().equals(before.last().to())) {
            successions.takeBackClosing(school, change.on());
        }
        if (change.kind() == ChangeKind.TAKE_BACK_SPLIT) {
            successions.takeBackSplit(school, change.on());
        }
        for (String code : change.others()) {
            School other = Objects.requireNonNull(all.get(code));
            if (periods.of(other).on(change.on()).isEmpty()) {
                throw Problems.conflict("not-open", "school " + code + " was not open on " + change.on());
            }
            successions.add(school, other, change);
        }
        school.succeededBy(successions.successorsOf(school));
    }
}
