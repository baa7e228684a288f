package ru.podyom.assessment.pupil;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.staging.Merge;
import ru.podyom.assessment.staging.PupilMerge;
import ru.podyom.assessment.staging.Staged;
import ru.podyom.assessment.staging.Staging;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All versions of all pupils' results that the caller may see. */
@ApplicationScoped
class PupilResults implements PanacheRepositoryBase<PupilResult, UUID> {

    // The first version is found by its row, the others by the index of later ones.
    private static final String ONE = "id = ?1 and (rowId = ?1 or (id = ?1 and version > 1))";

    private final Papers papers;
    private final Marking marking;
    private final Staging staging;
    private final PupilMerge pupils;
    private final Merge merge;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    PupilResults(
            Papers papers, Marking marking, Staging staging, PupilMerge pupils, Merge merge, Audit audit, Scope scope) {
        this.papers = papers;
        this.marking = marking;
        this.staging = staging;
        this.pupils = pupils;
        this.merge = merge;
        this.audit = audit;
        this.scope = scope;
    }

    /** Where a list stands. */
    record Place(String school, String procedure, String pupil) {

        static Place of(String key) {
            String[] parts = key.split("\n", -1);
            return parts.length < 3 ? new Place("", "", "") : new Place(parts[0], parts[1], parts[2]);
        }

        static String key(PupilResultView view) {
            return view.school() + "\n" + view.procedure() + "\n" + view.pupil();
        }
    }

    PupilResult current(UUID id) {
        return find(ONE + " and supersededAt is null", id)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("pupil result", id));
    }

    /** The version that was current at {@code instant}. */
    PupilResult at(UUID id, Instant instant) {
        return find(ONE + " and recordedAt <= ?2 and (supersededAt is null or supersededAt > ?2)", id, instant)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("pupil result", id + " as of " + instant));
    }

    List<PupilResult> versions(UUID id) {
        List<PupilResult> all = find(ONE + " order by version", id).list();
        if (all.isEmpty()) {
            throw Problems.notFound("pupil result", id);
        }
        return all;
    }

    /** Current results in the order of school, procedure and pupil, after this place. */
    List<PupilResult> after(
            Place after, @Nullable String school, @Nullable String procedure, @Nullable String className, int rows) {
        // Only what is asked for, as in the list of results of schools.
        StringBuilder where = new StringBuilder("supersededAt is null and withdrawn = false");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("school", after.school());
        parameters.put("procedure", after.procedure());
        parameters.put("pupil", after.pupil());
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("schoolCode", school);
        asked.put("procedureCode", procedure);
        asked.put("className", className);
        asked.forEach((name, value) -> {
            if (value != null) {
                where.append(" and ").append(name).append(" = :").append(name);
                parameters.put(name, value);
            }
        });
        where.append(" and (schoolCode, procedureCode, pupil) > (:school, :procedure, :pupil)")
                .append(" order by schoolCode, procedureCode, pupil");
        return find(where.toString(), parameters).page(0, rows).list();
    }

    /** Corrects a pupil's result by a newer version, and the school's with it. */
    PupilResult correct(UUID id, PupilCorrection wanted, @Nullable String ifMatch) {
        PupilResult old = current(id);
        Versions.require(ifMatch, old.version);
        if (old.withdrawn) {
            throw Problems.conflict("withdrawn", "it was taken back with its import; import it again");
        }
        Paper paper = papers.stored(old.procedureCode);
        Violations violations = new Violations();
        wanted.check(paper, violations);
        violations.refuse();
        if (!merge.takesTurn()) {
            throw Problems.busy("an import is being written; try again in a minute");
        }
        String path = pupils.keptPath(old.schoolCode).orElseThrow(() -> Problems.notFound("pupil result", id));
        PupilResult next =
                old.corrected(path, wanted, wanted.score(), scope.caller().subject(), clock.instant());
        next.mark(wanted.mark(), byScale(paper, next));
        supersede(old, next);
        staging.fill(Staged::pupils);
        pupils.derive(next.schoolCode, next.procedureCode, wanted.reason());
        merge.count();
        merge.write(null, next.recordedBy, "counted from its pupils");
        audit.record(
                next.territoryPath,
                "pupil-result",
                id.toString(),
                "corrected",
                wanted.reason(),
                PupilResultView.of(next));
        return next;
    }

    private void supersede(PupilResult old, PupilResult next) {
        int ended = getEntityManager()
                .createNativeQuery(
                        "update pupil_result set superseded_at = ?1 where row_id = ?2 and superseded_at is null")
                .setParameter(1, next.recordedAt)
                .setParameter(2, old.rowId)
                .executeUpdate();
        if (ended == 0) {
            throw Problems.preconditionFailed("another one; read it again");
        }
        persistAndFlush(next);
    }

    private @Nullable Integer byScale(Paper paper, PupilResult next) {
        Integer score = next.total;
        if (score == null) {
            return null;
        }
        List<String> tags = paper.tags();
        return marking.grading(paper.procedure(), next.territoryPath)
                .map(scale -> marking.mark(scale, score, tags, paper.tagPoints(tags, next.scores()))
                        .mark())
                .orElse(null);
    }
}
