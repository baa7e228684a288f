package ru.podyom.assessment.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All schools that the caller may see. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, UUID> {

    static final String TOPIC = "podyom.assessment.school.v1";

    private final Territories territories;
    private final SchoolPeriods periods;
    private final TakenKeys keys;
    private final Heirs heirs;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Schools(
            Territories territories,
            SchoolPeriods periods,
            TakenKeys keys,
            Heirs heirs,
            Outbox outbox,
            Audit audit,
            Scope scope) {
        this.territories = territories;
        this.periods = periods;
        this.keys = keys;
        this.heirs = heirs;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public Optional<School> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same, kept from moving until the transaction ends: what is recorded of it stands where it does. */
    public Optional<School> kept(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** The school with this code, or 404: also when it stands outside the caller's territory. */
    public School get(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("school", code));
    }

    /** The one school that a file means by a code, a login, a code of РИС ГИА or a name, if it is one. */
    public Optional<School> meant(String by, String text) {
        List<School> found =
                switch (by) {
                    case "CODE" -> list("code", text);
                    case "LOGIN" -> list("fisokoLogin", text);
                    // Regions give these codes, each its own: whoever sees several does not say which one.
                    case "RIS_CODE" ->
                        Territories.regionOf(scope.caller().territory()) == null ? List.of() : list("risCode", text);
                    case "NAME" -> named(text);
                    default -> List.of();
                };
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Schools that have the name; if there is none, those that once had it. */
    private List<School> named(String name) {
        List<School> now = list("nameKey = function('school_name_key', ?1)", name);
        return now.isEmpty() ? list("id in ?1", periods.bearing(name)) : now;
    }

    List<SchoolView> after(String code, SchoolFilter filter, int rows) {
        if (filter.on() != null) {
            Map<UUID, SchoolState> then = periods.on(filter.on(), code, filter.below(), rows);
            Map<UUID, School> now =
                    list("id in ?1", then.keySet()).stream().collect(Collectors.toMap(School::id, Function.identity()));
            return then.entrySet().stream()
                    .map(was -> SchoolView.of(Objects.requireNonNull(now.get(was.getKey())), was.getValue()))
                    .toList();
        }
        String open = filter.closed() ? "" : " and closedOn is null";
        return find(
                        "code > ?1 and (territoryPath = ?2 or territoryPath like ?3)" + open + " order by code",
                        code,
                        filter.below(),
                        filter.below() + "/%")
                .page(0, rows)
                .stream()
                .map(SchoolView::of)
                .toList();
    }

    School create(NewSchool wanted) {
        Territory municipality = municipality(wanted.municipality());
        School school = new School(wanted, municipality);
        keys.refuseTaken(wanted, municipality, null);
        Timeline<SchoolState> line = Timeline.since(wanted.openedOn(), state(wanted, municipality));
        follow(school, line);
        persist(school);
        flush();
        periods.write(Map.of(school.id(), line));
        return published(school, "created", null);
    }

    School correct(String code, NewSchool wanted, @Nullable String ifMatch) {
        Territory municipality = place(wanted, get(code));
        School school = locked(List.of(code)).get(0);
        Versions.require(ifMatch, school.version);
        if (!school.code.equals(wanted.code())) {
            throw Problems.conflict("identity", "the code of a school does not change");
        }
        keys.refuseTaken(wanted, municipality, school);
        school.correct(wanted);
        rewrite(
                school,
                periods.of(school).correctLast(state(wanted, municipality)).openedOn(wanted.openedOn()));
        return published(school, "corrected", null);
    }

    /** Schools by their codes, in the order of the codes, kept from others until the transaction ends. */
    List<School> locked(Collection<String> codes) {
        List<School> found = find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (String code : codes) {
            if (found.stream().noneMatch(school -> school.code.equals(code))) {
                throw Problems.notFound("school", code);
            }
        }
        return found;
    }

    /** Gives a school other periods, and its results to whoever answers for it now. */
    void rewrite(School school, Timeline<SchoolState> line) {
        String before = school.territoryPath;
        follow(school, line);
        periods.write(Map.of(school.id(), line));
        if (!before.equals(school.territoryPath)) {
            periods.takeResultsAlong(List.of(school.code));
        }
    }

    /** The school is what the last of its periods says, and stands where somebody answers for it. */
    void follow(School school, Timeline<SchoolState> line) {
        school.follow(line, heirs.answering(line), clock.instant());
    }

    /** Where a school is to stand; one that was closed in a municipality that is no more can still be corrected. */
    Territory place(NewSchool wanted, @Nullable School known) {
        return known != null && known.municipality.equals(wanted.municipality())
                ? territories.get(known.municipality)
                : municipality(wanted.municipality());
    }

    /** A municipality of the caller's that exists, and goes on to exist until the transaction ends. */
    Territory municipality(String code) {
        Territory municipality = everMunicipality(code);
        if (municipality.successor() != null) {
            throw Problems.invalid(
                    "/municipality", "abolished", code + " was abolished; " + municipality.successor() + " took over");
        }
        return municipality;
    }

    /** The same, also one that is no more; then whoever answers for it goes on to do so. */
    Territory everMunicipality(String code) {
        Territory municipality = territories
                .findByIdOptional(code)
                .orElseThrow(() -> Problems.invalid("/municipality", "unknown", "there is no territory " + code));
        if (!municipality.isMunicipality()) {
            throw Problems.invalid("/municipality", "wrong-level", code + " is not a municipality");
        }
        scope.requireCovers(municipality.path());
        territories.keptPresent(code);
        return municipality;
    }

    static SchoolState state(NewSchool wanted, Territory municipality) {
        return new SchoolState(wanted.name(), wanted.kind(), municipality.code(), municipality.path());
    }

    School published(School school, String action, @Nullable String reason) {
        flush();
        SchoolView view = SchoolView.of(school);
        outbox.add(new Event(TOPIC, "school." + action, school.code, view));
        audit.record(school.territoryPath, "school", school.code, action, reason, view);
        return school;
    }
}
