package ru.podyom.assessment.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All assessment procedures; they are reference data that every caller may read. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<AssessmentProcedure, UUID> {

    static final String TOPIC = "podyom.assessment.procedure.v1";
    private static final String FEDERATION = "ru";

    private final Territories territories;
    private final Subjects subjects;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Procedures(Territories territories, Subjects subjects, Outbox outbox, Audit audit, Scope scope) {
        this.territories = territories;
        this.subjects = subjects;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public Optional<AssessmentProcedure> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The procedure with this code, or 404. */
    public AssessmentProcedure get(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("procedure", code));
    }

    /** Procedures of this kind by code, for an importer that knows no codes; of any season if none is named. */
    public List<AssessmentProcedure> matching(
            ProcedureType type, String subject, int grade, SchoolYear year, @Nullable Season season) {
        return after("", new ProcedureFilter(type, subject, grade, year, season), Cursor.MAX_LIMIT);
    }

    List<AssessmentProcedure> after(String code, ProcedureFilter filter, int rows) {
        Map<String, Object> parameters = filter.parameters();
        parameters.put("after", code);
        return find("code > :after" + filter.where() + " order by code", parameters)
                .page(0, rows)
                .list();
    }

    /** The caller's own, kept from others until the transaction ends: score and items are checked against each other. */
    AssessmentProcedure locked(String code) {
        AssessmentProcedure procedure = get(code);
        // Before the lock: row policies would hide a procedure that the caller may read and not write.
        scope.requireCovers(procedure.territoryPath);
        getEntityManager().lock(procedure, LockModeType.PESSIMISTIC_WRITE);
        return procedure;
    }

    AssessmentProcedure create(NewProcedure wanted) {
        Territory holder = holder(wanted);
        String path = holder.path();
        scope.requireCovers(path);
        Violations found = new Violations();
        found.check(
                holder.successor() == null,
                "/territory",
                "abolished",
                holder.code() + " was abolished; " + holder.successor() + " took over");
        wanted.check(path.equals(FEDERATION), found);
        subjects.check(wanted.subject(), found);
        found.refuse();
        if (byCode(wanted.code()).isPresent()) {
            throw Problems.conflict("exists", "procedure " + wanted.code() + " exists already");
        }
        AssessmentProcedure procedure = new AssessmentProcedure(wanted, path);
        persist(procedure);
        return published(procedure, "created", null);
    }

    AssessmentProcedure correct(String code, NewProcedure wanted, @Nullable String ifMatch) {
        AssessmentProcedure procedure = locked(code);
        Versions.require(ifMatch, procedure.version);
        if (!procedure.isSameAs(wanted, holder(wanted).path())) {
            throw Problems.conflict(
                    "identity",
                    "type, subject, variant, grades, school year, season, stage and territory of a procedure do not"
                            + " change; make another procedure");
        }
        Violations found = new Violations();
        wanted.check(procedure.territoryPath.equals(FEDERATION), found);
        checkScore(procedure, wanted, found);
        found.refuse();
        procedure.correct(wanted);
        return published(procedure, "corrected", null);
    }

    /** Takes out a procedure of which nothing was ever recorded. */
    void remove(String code, @Nullable String ifMatch) {
        AssessmentProcedure procedure = locked(code);
        Versions.require(ifMatch, procedure.version);
        if (hasResults(procedure)) {
            throw Problems.conflict("has-results", "results of procedure " + code + " were recorded; it stays");
        }
        ItemList list = getEntityManager().find(ItemList.class, procedure.id());
        if (list != null) {
            getEntityManager().remove(list);
        }
        published(procedure, "removed", null);
        delete(procedure);
        flush();
    }

    private boolean hasResults(AssessmentProcedure procedure) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from result where procedure_id = ?1)
                            or exists (select from pupil_result where procedure_id = ?1)""")
                .setParameter(1, procedure.id())
                .getSingleResult();
    }

    private void checkScore(AssessmentProcedure procedure, NewProcedure wanted, Violations found) {
        ItemList list = getEntityManager().find(ItemList.class, procedure.id());
        found.check(
                list == null || list.fits(wanted.maxScore()),
                "/maxScore",
                "sum-mismatch",
                "the items of the procedure have another sum");
    }

    private Territory holder(NewProcedure wanted) {
        String code = Objects.requireNonNullElse(wanted.territory(), FEDERATION);
        return territories
                .findByIdOptional(code)
                .orElseThrow(() -> Problems.invalid("/territory", "unknown", "there is no territory " + code));
    }

    AssessmentProcedure published(AssessmentProcedure procedure, String action, @Nullable String reason) {
        flush();
        ProcedureView view = ProcedureView.of(procedure);
        outbox.add(new Event(TOPIC, "procedure." + action, procedure.code, view));
        audit.record(procedure.territoryPath, "procedure", procedure.code, action, reason, view);
        return procedure;
    }
}
