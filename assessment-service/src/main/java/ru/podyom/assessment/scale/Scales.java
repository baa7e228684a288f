package ru.podyom.assessment.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Subjects;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All grade scales; they are reference data that every caller may read. */
@ApplicationScoped
public class Scales implements PanacheRepositoryBase<GradeScale, UUID> {

    private static final String FEDERATION = "ru";

    // The nearer territory, then the more exact key, then the later years.
    private static final Comparator<GradeScale> NEAREST_FIRST = Comparator.comparing(
                    (GradeScale scale) -> -scale.territoryPath.length())
            .thenComparing(scale -> scale.variant == null)
            .thenComparing(scale -> scale.grade == null)
            .thenComparing(scale -> Objects.requireNonNullElse(scale.yearFrom, ""), Comparator.reverseOrder());

    private final Territories territories;
    private final Subjects subjects;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Scales(Territories territories, Subjects subjects, Audit audit, Scope scope) {
        this.territories = territories;
        this.subjects = subjects;
        this.audit = audit;
        this.scope = scope;
    }

    /** How a procedure's scores become marks in a territory; empty where no scale is known. */
    public Optional<Grading> grading(AssessmentProcedure procedure, String territoryPath) {
        return matching(procedure, territoryPath).getOrDefault(Purpose.MARK, List.of()).stream()
                .findFirst()
                .map(scale -> new Grading(Objects.requireNonNull(scale.thresholds()), scale.conditions));
    }

    /** Scales in force that apply to a procedure in a territory, by purpose, the one that outranks the others first. */
    Map<Purpose, List<GradeScale>> matching(AssessmentProcedure procedure, String territoryPath) {
        ScaleFilter filter =
                new ScaleFilter(procedure.type(), procedure.subject(), procedure.schoolYear(), territoryPath);
        return inForce(filter).stream()
                .filter(scale -> scale.fits(procedure))
                .sorted(NEAREST_FIRST)
                .collect(Collectors.groupingBy(scale -> scale.purpose, TreeMap::new, Collectors.toList()));
    }

    GradeScale get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("scale", id));
    }

    List<GradeScale> after(@Nullable UUID id, ScaleFilter filter, int rows) {
        Map<String, Object> parameters = filter.parameters();
        if (id != null) {
            parameters.put("after", id);
        }
        return find(
                        "supersededAt is null" + (id == null ? "" : " and id > :after") + filter.where()
                                + " order by id",
                        parameters)
                .page(0, rows)
                .list();
    }

    GradeScale create(NewScale wanted) {
        String path = holder(wanted);
        scope.requireCovers(path);
        Violations found = new Violations();
        wanted.check(found);
        subjects.check(wanted.subject(), found);
        found.refuse();
        GradeScale scale = new GradeScale(wanted, path, scope.caller().subject(), clock.instant());
        list("territoryPath = ?1 and subject = ?2 and supersededAt is null", path, wanted.subject()).stream()
                .filter(one -> one.hasKeyOf(wanted))
                .forEach(scale::supersede);
        // The old one goes first: the key is unique among those in force.
        flush();
        persist(scale);
        flush();
        audit.record(path, "grade-scale", scale.id().toString(), "recorded", null, ScaleView.of(scale));
        return scale;
    }

    private List<GradeScale> inForce(ScaleFilter filter) {
        return list("supersededAt is null" + filter.where(), filter.parameters());
    }

    private String holder(NewScale wanted) {
        String code = Objects.requireNonNullElse(wanted.territory(), FEDERATION);
        Territory territory = territories
                .findByIdOptional(code)
                .orElseThrow(() -> Problems.invalid("/territory", "unknown", "there is no territory " + code));
        if (territory.isMunicipality()) {
            throw Problems.invalid("/territory", "wrong-level", "a scale is the federation's or a region's");
        }
        return territory.path();
    }
}
