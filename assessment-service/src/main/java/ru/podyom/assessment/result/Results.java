package ru.podyom.assessment.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Items;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All versions of all results that the caller may see. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<Result, UUID> {

    static final String TOPIC = "podyom.assessment.result.v1";

    private final Schools schools;
    private final Procedures procedures;
    private final Items items;
    private final Coverage coverage;
    private final Outbox outbox;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Results(Schools schools, Procedures procedures, Items items, Coverage coverage, Outbox outbox, Scope scope) {
        this.schools = schools;
        this.procedures = procedures;
        this.items = items;
        this.coverage = coverage;
        this.outbox = outbox;
        this.scope = scope;
    }

    Result current(UUID id) {
        return find("id = ?1 and supersededAt is null", id)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("result", id));
    }

    /** The version that was current at {@code instant}. */
    Result at(UUID id, Instant instant) {
        return find("id = ?1 and recordedAt <= ?2 and (supersededAt is null or supersededAt > ?2)", id, instant)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("result", id + " as of " + instant));
    }

    List<Result> versions(UUID id) {
        List<Result> all = find("id = ?1 order by version", id).list();
        if (all.isEmpty()) {
            throw Problems.notFound("result", id);
        }
        return all;
    }

    /** Current results in the order of school and procedure, after this pair. */
    List<Result> after(Place after, String below, @Nullable String school, @Nullable String procedure, int rows) {
        // Only what is asked for: a condition that may be void makes PostgreSQL expect so few rows that it sorts them
        // all.
        StringBuilder where = new StringBuilder("supersededAt is null and withdrawn = false");
        Map<String, Object> parameters =
                new HashMap<>(Map.of("school", after.school(), "procedure", after.procedure()));
        if (school != null) {
            where.append(" and schoolCode = :ofSchool");
            parameters.put("ofSchool", school);
        }
        if (procedure != null) {
            readInOrder();
            where.append(" and procedureCode = :ofProcedure");
            parameters.put("ofProcedure", procedure);
        }
        if (Territories.isMunicipality(below)) {
            where.append(" and territoryPath = :below");
            parameters.put("below", below);
        } else if (!below.equals(scope.caller().territory())) {
            where.append(" and territoryPath like :inside");
            parameters.put("inside", below + "/%");
        }
        where.append(" and (schoolCode, procedureCode) > (:school, :procedure) order by schoolCode, procedureCode");
        return find(where.toString(), parameters).page(0, rows).list();
    }

    /**
     * A page ends soon; but row policies make PostgreSQL expect so few rows of a procedure that it would gather and sort
     * all of them. So it reads them in the order of their index, until the transaction ends.
     */
    private void readInOrder() {
        getEntityManager()
                .createNativeQuery("select set_config('enable_sort', 'off', true),"
                        + " set_config('enable_bitmapscan', 'off', true)")
                .getResultList();
    }

    Result record(NewResult wanted) {
        School school = schools.kept(wanted.school()).orElse(null);
        AssessmentProcedure procedure = procedures.byCode(wanted.procedure()).orElse(null);
        Violations violations = new Violations()
                .check(school != null, "/school", "unknown", "there is no school " + wanted.school())
                .check(procedure != null, "/procedure", "unknown", "there is no procedure " + wanted.procedure());
        violations.check(
                school == null || procedure == null || coverage.holds(procedure, school),
                "/procedure",
                "not-covered",
                "the procedure is not held where the school stands");
        violations.check(
                school == null || procedure == null || isOpen(school, procedure),
                "/school",
                "closed",
                "the school was closed when the procedure was held");
        wanted.figures().check(violations, "/figures");
        limits(procedure, wanted.figures()).check(wanted.figures(), violations, "/figures");
        violations.refuse();
        if (school == null || procedure == null) {
            throw new IllegalStateException("refused above");
        }
        Figures figures = likely(school, procedure, wanted.figures());
        Result standing = find(
                        "schoolCode = ?1 and procedureCode = ?2 and supersededAt is null",
                        school.code(),
                        procedure.code())
                .firstResult();
        if (standing == null) {
            Result first =
                    Result.first(school, procedure, figures, scope.caller().subject(), clock.instant());
            persist(first);
            return published(first, procedure);
        }
        if (!standing.withdrawn) {
            throw Problems.conflict("exists", "this school has a result in this procedure; correct it with PUT");
        }
        return replaced(standing, new Correction(figures, "recorded anew after it was taken back"), school);
    }

    Result correct(UUID id, Correction correction, @Nullable String ifMatch) {
        Result old = current(id);
        School school = schools.kept(old.schoolCode).orElseThrow(() -> Problems.notFound("result", id));
        Versions.require(ifMatch, old.version);
        if (old.derived && !old.withdrawn) {
            throw Problems.conflict("derived", "this result is counted from its pupils; correct the pupils");
        }
        if (!old.withdrawn && old.figures().equals(correction.figures())) {
            return old; // what is stored already is no newer version
        }
        Violations violations = new Violations();
        Figures figures = correction.figures();
        figures.check(violations, "/figures");
        limits(procedures.byCode(old.procedureCode).orElse(null), figures).check(figures, violations, "/figures");
        violations.refuse();
        return replaced(old, correction, school);
    }

    private static boolean isOpen(School school, AssessmentProcedure procedure) {
        LocalDate closed = school.closedOn();
        return closed == null || closed.isAfter(procedure.earliestDay());
    }

    /** A school may have taught a grade that schools of its kind do not: that is doubtful and not impossible. */
    private static Figures likely(School school, AssessmentProcedure procedure, Figures figures) {
        return figures.missing() != null || procedure.currentGrade() <= school.highestGrade()
                ? figures
                : figures.doubted("school " + school.code() + " does not teach grade " + procedure.currentGrade());
    }

    /** Marks alone fit every procedure: its items need not be looked up. */
    private PaperLimits limits(@Nullable AssessmentProcedure procedure, Figures figures) {
        return procedure == null || figures.details() == null
                ? PaperLimits.NONE
                : PaperLimits.of(procedure, items.of(procedure.id()));
    }

    private Result replaced(Result old, Correction correction, School school) {
        Instant now = clock.instant();
        int ended = getEntityManager()
                .createNativeQuery("update result set superseded_at = ?1 where row_id = ?2 and superseded_at is null")
                .setParameter(1, now)
                .setParameter(2, old.rowId)
                .executeUpdate();
        if (ended == 0) {
            throw Problems.preconditionFailed("another one; read it again");
        }
        Result next = old.corrected(school, correction, scope.caller().subject(), now);
        persist(next);
        AssessmentProcedure procedure = procedures
                .byCode(next.procedureCode)
                .orElseThrow(() -> Problems.notFound("procedure", next.procedureCode));
        return published(next, procedure);
    }

    private Result published(Result result, AssessmentProcedure procedure) {
        flush();
        // Keyed by school: what consumers compute is a school's, and its news must stay in order.
        outbox.add(new Event(TOPIC, "result.recorded", result.schoolCode, ResultRecorded.of(result, procedure)));
        return result;
    }

    /** Where a list stands. */
    record Place(String school, String procedure) {

        static Place of(String key) {
            int split = key.indexOf(' ');
            return split < 0 ? new Place("", "") : new Place(key.substring(0, split), key.substring(split + 1));
        }

        static String key(ResultView view) {
            return view.school() + " " + view.procedure();
        }
    }
}
