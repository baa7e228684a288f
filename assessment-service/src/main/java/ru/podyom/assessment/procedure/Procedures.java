package ru.podyom.assessment.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All assessment procedures; they are reference data that every caller may read. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<AssessmentProcedure, UUID> {

    static final String TOPIC = "podyom.assessment.procedure.v1";
    private static final String FEDERATION = "ru";

    private final Territories territories;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Procedures(Territories territories, Outbox outbox, Audit audit, Scope scope) {
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public Optional<AssessmentProcedure> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Procedures that are what is described; more than one if they differ in what is not said. */
    public List<AssessmentProcedure> matching(ProcedureType type, String subject, int grade, SchoolYear year) {
        return list("type = ?1 and subject = ?2 and grade = ?3 and schoolYear = ?4", type, subject, grade, year);
    }

    AssessmentProcedure get(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("procedure", code));
    }

    List<AssessmentProcedure> after(String code, @Nullable SchoolYear year, int rows) {
        return year == null
                ? find("code > ?1 order by code", code).page(0, rows).list()
                : find("code > ?1 and schoolYear = ?2 order by code", code, year)
                        .page(0, rows)
                        .list();
    }

    AssessmentProcedure create(NewProcedure wanted) {
        String path = holder(wanted);
        scope.requireCovers(path);
        if (byCode(wanted.code()).isPresent()) {
            throw Problems.conflict("exists", "procedure " + wanted.code() + " exists already");
        }
        AssessmentProcedure procedure = new AssessmentProcedure(wanted, path);
        persist(procedure);
        return published(procedure, "created");
    }

    AssessmentProcedure correct(String code, NewProcedure wanted, @Nullable String ifMatch) {
        AssessmentProcedure procedure = get(code);
        scope.requireCovers(procedure.territoryPath);
        Versions.require(ifMatch, procedure.version);
        if (!procedure.isSameAs(wanted, holder(wanted))) {
            throw Problems.conflict("identity", "only the date of a procedure changes; make another procedure");
        }
        procedure.heldOn = wanted.heldOn();
        return published(procedure, "corrected");
    }

    private String holder(NewProcedure wanted) {
        String code = Objects.requireNonNullElse(wanted.territory(), FEDERATION);
        return territories
                .findByIdOptional(code)
                .orElseThrow(() -> Problems.invalid("/territory", "unknown", "there is no territory " + code))
                .path();
    }

    private AssessmentProcedure published(AssessmentProcedure procedure, String action) {
        flush();
        ProcedureView view = ProcedureView.of(procedure);
        outbox.add(new Event(TOPIC, "procedure." + action, procedure.code, view));
        audit.record(procedure.territoryPath, "procedure", procedure.code, action, null, view);
        return procedure;
    }
}
