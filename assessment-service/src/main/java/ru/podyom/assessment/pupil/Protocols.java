package ru.podyom.assessment.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.scale.Grading;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.staging.Merge;
import ru.podyom.assessment.staging.PupilMerge;
import ru.podyom.assessment.staging.Staged;
import ru.podyom.assessment.staging.Staging;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Recognition;
import ru.podyom.assessment.table.Role;
import ru.podyom.assessment.table.SchoolKey;
import ru.podyom.assessment.table.Severity;

/** Takes protocols of pupils in, and back. */
@ApplicationScoped
public class Protocols {

    private static final Set<Role> NAMES_SCHOOL = Set.of(Role.SCHOOL, Role.SCHOOL_CODE, Role.LOGIN, Role.RIS_CODE);

    private final Papers papers;
    private final Marking marking;
    private final PupilMerge pupils;
    private final Merge merge;
    private final Staging staging;

    Protocols(Papers papers, Marking marking, PupilMerge pupils, Merge merge, Staging staging) {
        this.papers = papers;
        this.marking = marking;
        this.pupils = pupils;
        this.merge = merge;
        this.staging = staging;
    }

    /**
     * Begins to read a protocol.
     *
     * @param school code of the school, as the sender says; what the sheet says comes first
     * @param procedure code of the procedure, as the sender says
     * @throws UnreadableSheet if nobody says the school, or there is no such school or procedure
     */
    public Protocol begin(Recognition recognition, @Nullable String school, @Nullable String procedure) {
        boolean named = recognition.columns().stream().anyMatch(column -> NAMES_SCHOOL.contains(column.role()));
        if (!named && school == null) {
            throw new UnreadableSheet(
                    "the protocol does not say its school; send it again with the parameter school, the school's code");
        }
        if (!named && !papers.knowsSchool(school == null ? "" : school)) {
            throw new UnreadableSheet("there is no school " + school);
        }
        if (procedure != null && !papers.knowsProcedure(procedure)) {
            throw new UnreadableSheet("there is no procedure " + procedure);
        }
        SchoolKey stated = school == null ? null : new SchoolKey(SchoolKey.Kind.CODE, school, null);
        return new Protocol(recognition, papers, stated);
    }

    /** Matches what is staged with schools, scales and what is stored, and lays out the results that follow from it. */
    public void resolve(Protocol protocol, Findings found) {
        pupils.resolve(found);
        for (Paper paper : protocol.papers()) {
            if (paper.told()) {
                check(paper, protocol, found);
            }
            pupils.paper(paper.procedure().code(), paper.items().size(), paper.maxScore());
        }
        mark(protocol, found);
        pupils.derive(found);
    }

    private void check(Paper paper, Protocol protocol, Findings found) {
        if (!papers.stand(paper)) {
            throw new UnreadableSheet("somebody has told other items of procedure "
                    + paper.procedure().code() + " meanwhile; send the protocol again");
        }
        note(
                protocol,
                found,
                "items-told",
                "procedure " + paper.procedure().code() + " had no items; the header gives its "
                        + paper.items().size());
    }

    /** Each score once, by a scale that is looked up once a procedure and region. */
    private void mark(Protocol protocol, Findings found) {
        Map<String, Paper> byCode = protocol.papers().stream()
                .collect(Collectors.toMap(paper -> paper.procedure().code(), Function.identity()));
        Map<List<String>, Optional<Grading>> gradings = new HashMap<>();
        Set<String> noted = new HashSet<>();
        for (PupilMerge.Case one : pupils.cases()) {
            Paper paper = java.util.Objects.requireNonNull(byCode.get(one.procedure()));
            Optional<Grading> grading = gradings.computeIfAbsent(
                    List.of(one.procedure(), one.region()), key -> marking.grading(paper.procedure(), one.region()));
            Marking.Marked marked = one.score() < 0
                    ? Marking.NO_SCALE
                    : grading.map(scale -> marking.mark(scale, one.score(), paper.tags(), one.tagPoints()))
                            .orElse(Marking.NO_SCALE);
            pupils.mark(one, marked.mark());
            if (marked.why() != null && noted.add(one.procedure() + one.region())) {
                note(
                        protocol,
                        found,
                        "mark-open",
                        "the grade scale leaves marks of " + one.procedure() + " open, as: " + marked.why());
            }
        }
    }

    private static void note(Protocol protocol, Findings found, String code, String message) {
        found.add(new Finding(protocol.headerLine(), null, null, code, Severity.NOTE, message, Map.of(), null));
    }

    /** How many pupils are new, changed and the same. */
    public Merge.Counts count() {
        return pupils.count();
    }

    /** Writes the pupils, and the items that only the protocol knows. The results of schools are {@link Merge}'s. */
    public void write(Protocol protocol, UUID importId, String by) {
        protocol.papers().stream().filter(Paper::told).forEach(paper -> papers.tell(paper, importId));
        pupils.write(importId, by);
    }

    /**
     * What a rollback did.
     *
     * @param results results of schools that are again what they were before
     * @param pupils the same of pupils; null for an import of schools
     * @param changedLater those of both that somebody has changed since and that stay
     */
    public record TakenBack(long results, @Nullable Long pupils, long changedLater) {}

    /** Takes back the pupils that an import brought, and the results of schools, whether they came with it or follow. */
    public TakenBack takeBack(UUID importId, String by, String reason) {
        merge.keepSchools(importId);
        long changedLater = merge.changedLater(importId);
        if (!pupils.isOfPupils(importId)) {
            return new TakenBack(merge.takeBack(importId, by, reason), null, changedLater);
        }
        changedLater += pupils.changedLater(importId);
        staging.fill(Staged::pupils);
        long pupilsBack = pupils.takeBack(importId, by, reason);
        long results = merge.takeBackDerived(importId, by, reason);
        pupils.deriveLeftOver(importId, reason);
        Merge.Counts counted = merge.count();
        merge.write(null, by, "counted from its pupils");
        pupils.forgetItems(importId);
        results += counted.created() + counted.changed() + merge.takeBack(importId, by, reason);
        return new TakenBack(results, pupilsBack, changedLater);
    }
}
