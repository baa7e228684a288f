package ru.podyom.roadmap.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** All imports of plans that the caller may see. */
@ApplicationScoped
class ActivityImports implements PanacheRepositoryBase<ActivityImport, UUID> {

    private final Programmes programmes;
    private final DocumentReading reading;
    private final Acceptance acceptance;
    private final Scope scope;
    private final Audit audit;

    ActivityImports(Programmes programmes, DocumentReading reading, Acceptance acceptance, Scope scope, Audit audit) {
        this.programmes = programmes;
        this.reading = reading;
        this.acceptance = acceptance;
        this.scope = scope;
        this.audit = audit;
    }

    /** Reads a document; the same one again, while it waits to be accepted, is the import that is there. */
    ActivityImport receive(String code, Upload upload) {
        Programme programme = programmes.toPlan(code);
        Optional<ActivityImport> there = find(
                        "programmeId = ?1 and sha256 = ?2 and state = ?3",
                        programme.id(),
                        upload.sha256(),
                        ImportState.PROPOSED)
                .firstResultOptional();
        if (there.isPresent()) {
            return there.get();
        }
        ActivityImport read = new ActivityImport(programme, upload, reading.read(programme, upload), caller(), now());
        persist(read);
        return recorded(read, "proposed", null);
    }

    ActivityImport get(String code, UUID id) {
        return find("programmeId = ?1 and id = ?2", programmes.get(code).id(), id)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("activity import", id));
    }

    Programme programme(String code) {
        return programmes.get(code);
    }

    /** Newest first. */
    List<ActivityImport> before(String code, @Nullable ImportState state, @Nullable UUID id, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("programme", programmes.get(code).id());
        StringBuilder condition = new StringBuilder("programmeId = :programme");
        if (state != null) {
            condition.append(" and state = :state");
            values.put("state", state);
        }
        if (id != null) {
            condition.append(" and id < :id");
            values.put("id", id);
        }
        return find(condition + " order by id desc", values).page(0, rows).list();
    }

    ActivityImport discard(String code, UUID id, @Nullable String ifMatch) {
        ActivityImport read = locked(code, id);
        Versions.require(ifMatch, read.version);
        read.close(ImportState.DISCARDED, caller(), now());
        return recorded(read, "discarded", null);
    }

    /** Makes the proposed plan the programme's; the same once more is answered in the same way. */
    ActivityImport accept(String code, UUID id, NewAcceptance wanted) {
        ActivityImport read = locked(code, id);
        if (read.state == ImportState.ACCEPTED) {
            return read;
        }
        read.close(ImportState.ACCEPTED, caller(), now());
        acceptance.create(programmes.toPlan(code), read, wanted);
        return recorded(read, "accepted", wanted.note());
    }

    private ActivityImport locked(String code, UUID id) {
        ActivityImport read = get(code, id);
        getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE);
        return read;
    }

    private ActivityImport recorded(ActivityImport read, String action, @Nullable String note) {
        flush();
        audit.record(
                read.territoryPath,
                "activityImport",
                read.id().toString(),
                action,
                note,
                ActivityImportView.of(read, false));
        return read;
    }

    private String caller() {
        return scope.caller().subject();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
