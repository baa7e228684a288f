package ru.podyom.roadmap.swot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** All analyses that the caller may see. */
@ApplicationScoped
class Swots implements PanacheRepositoryBase<Swot, UUID> {

    static final String ENTITY = "swot";

    private final Schools schools;
    private final Audit audit;
    private final Scope scope;

    Swots(Schools schools, Audit audit, Scope scope) {
        this.schools = schools;
        this.audit = audit;
        this.scope = scope;
    }

    /** What was said, and whether it is the first of its school year. */
    record Said(Swot swot, boolean isNew) {}

    Swot get(String school, SchoolYear year) {
        return of(school, year).orElseThrow(() -> Problems.notFound("SWOT of " + school + " for", year));
    }

    private Optional<Swot> of(String school, SchoolYear year) {
        return find("school = ?1 and schoolYear = ?2", school, year).firstResultOptional();
    }

    /** In the order of their ids, which is that of their making. */
    List<Swot> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .page(0, rows)
                .list();
    }

    /** The same again changes nothing. */
    Said say(String code, SchoolYear year, NewSwot wanted, @Nullable String ifMatch) {
        School school = schools.findByIdOptional(code).orElseThrow(() -> Problems.notFound("school", code));
        Swot swot = of(code, year).orElseGet(() -> new Swot(school, year));
        boolean isNew = swot.id == null;
        Versions.require(ifMatch, swot.tag());
        wanted.check();
        if (swot.say(wanted, scope.caller().subject(), now())) {
            persist(swot);
            flush();
            audit.record(swot.territoryPath, ENTITY, key(swot), isNew ? "created" : "changed", null, SwotView.of(swot));
        }
        return new Said(swot, isNew);
    }

    static String key(Swot swot) {
        return swot.school + "/" + swot.schoolYear;
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
