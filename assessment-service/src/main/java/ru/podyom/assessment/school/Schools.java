package ru.podyom.assessment.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
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
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Schools(Territories territories, Outbox outbox, Audit audit, Scope scope) {
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public Optional<School> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The school with this code, or 404: also when it stands outside the caller's territory. */
    public School get(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("school", code));
    }

    /** The one school that a file means by a code, a login or a name, if it is one. */
    public Optional<School> meant(String by, String text) {
        List<School> found =
                switch (by) {
                    case "CODE" -> list("code", text);
                    case "LOGIN" -> list("fisokoLogin", text);
                    case "NAME" -> list("function('school_name_key', name) = function('school_name_key', ?1)", text);
                    default -> List.of();
                };
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    List<School> after(String code, String below, int rows) {
        return find(
                        "code > ?1 and (territoryPath = ?2 or territoryPath like ?3) order by code",
                        code,
                        below,
                        below + "/%")
                .page(0, rows)
                .list();
    }

    School create(NewSchool wanted) {
        School school = new School(wanted, municipality(wanted));
        if (byCode(wanted.code()).isPresent()) {
            throw Problems.conflict("exists", "school " + wanted.code() + " exists already");
        }
        persist(school);
        return published(school, "created");
    }

    School correct(String code, NewSchool wanted, @Nullable String ifMatch) {
        School school = get(code);
        Versions.require(ifMatch, school.version);
        if (!school.code.equals(wanted.code())) {
            throw Problems.conflict("identity", "the code of a school does not change");
        }
        String before = school.territoryPath;
        school.correct(wanted, municipality(wanted));
        if (!before.equals(school.territoryPath)) {
            // Its results go along: the new municipality answers for them, the old one sees them no more.
            for (String table : List.of("result", "pupil_result")) {
                getEntityManager()
                        .createNativeQuery("update " + table + " set territory_path = ?1 where school_id = ?2")
                        .setParameter(1, school.territoryPath)
                        .setParameter(2, school.id())
                        .executeUpdate();
            }
        }
        return published(school, "corrected");
    }

    private Territory municipality(NewSchool wanted) {
        Territory municipality = territories
                .findByIdOptional(wanted.municipality())
                .orElseThrow(() ->
                        Problems.invalid("/municipality", "unknown", "there is no territory " + wanted.municipality()));
        if (!municipality.isMunicipality()) {
            throw Problems.invalid("/municipality", "wrong-level", wanted.municipality() + " is not a municipality");
        }
        scope.requireCovers(municipality.path());
        return municipality;
    }

    private School published(School school, String action) {
        flush();
        SchoolView view = SchoolView.of(school);
        outbox.add(new Event(TOPIC, "school." + action, school.code, view));
        audit.record(school.territoryPath, "school", school.code, action, null, view);
        return school;
    }
}
