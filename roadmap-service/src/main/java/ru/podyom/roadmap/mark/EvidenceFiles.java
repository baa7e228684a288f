package ru.podyom.roadmap.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.Occurrence;
import ru.podyom.roadmap.occurrence.Occurrences;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Files that prove marks, kept beside them. */
@ApplicationScoped
class EvidenceFiles {

    /** A scanned order has a few; what is larger belongs behind a link. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int MOST_FILES = 50;

    private final EntityManager entities;
    private final Occurrences occurrences;
    private final Scope scope;
    private final Audit audit;

    EvidenceFiles(EntityManager entities, Occurrences occurrences, Scope scope, Audit audit) {
        this.entities = entities;
        this.occurrences = occurrences;
        this.scope = scope;
        this.audit = audit;
    }

    @SuppressWarnings("unchecked")
    List<Evidence> of(UUID occurrence) {
        occurrences.get(occurrence);
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, occurrence_id, name, type, size, sha256, added_by, added_at from evidence
                         where occurrence_id = ?1 order by id""", Object[].class)
                .setParameter(1, occurrence)
                .getResultList();
        return rows.stream().map(EvidenceFiles::read).toList();
    }

    /** The same file again, by its content and its name, is the file that is there. */
    Evidence add(UUID id, String name, @Nullable String declared, byte[] content) {
        Occurrence occurrence = occurrences.get(id);
        String own = scope.caller().school();
        if (own != null && !own.equals(occurrence.school())) {
            throw Problems.forbidden("a school proves its own part");
        }
        FileType type = checked(name, declared, content);
        List<Evidence> there = of(id);
        String hash = sha256(content);
        for (Evidence one : there) {
            if (one.sha256().equals(hash) && one.name().equals(name)) {
                return one;
            }
        }
        if (there.size() >= MOST_FILES) {
            throw Problems.conflict("too-many", "an occurrence has at most " + MOST_FILES + " files");
        }
        UUID made = (UUID) entities.createNativeQuery("""
                        insert into evidence (id, occurrence_id, territory_path, school, name, type, size, sha256,
                                              content, added_by, added_at)
                        values (uuidv7(), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, now()) returning id""", UUID.class)
                .setParameter(1, id)
                .setParameter(2, occurrence.territoryPath())
                .setParameter(3, occurrence.school())
                .setParameter(4, name)
                .setParameter(5, type.mediaType())
                .setParameter(6, (long) content.length)
                .setParameter(7, hash)
                .setParameter(8, content)
                .setParameter(9, scope.caller().subject())
                .getSingleResult();
        Evidence added =
                of(id).stream().filter(one -> one.id().equals(made)).findFirst().orElseThrow();
        audit.record(occurrence.territoryPath(), "evidence", made.toString(), "added", null, added);
        return added;
    }

    byte[] content(UUID occurrence, UUID file) {
        List<?> found = entities.createNativeQuery(
                        "select content from evidence where occurrence_id = ?1 and id = ?2", byte[].class)
                .setParameter(1, occurrence)
                .setParameter(2, file)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    void check(Violations violations, UUID occurrence, List<UUID> files) {
        if (files.isEmpty()) {
            return;
        }
        List<UUID> known = of(occurrence).stream().map(Evidence::id).toList();
        for (int i = 0; i < files.size(); i++) {
            violations.check(
                    known.contains(files.get(i)),
                    "/files/" + i,
                    "unknown",
                    "the occurrence has no file " + files.get(i));
        }
    }

    private static FileType checked(String name, @Nullable String declared, byte[] content) {
        Violations violations = new Violations()
                .check(content.length > 0, "", "empty", "the file is empty")
                .check(
                        name.length() <= 200 && name.matches("[^/\\\\\\p{Cntrl}]+"),
                        "fileName",
                        "wrong-form",
                        "a file name has up to 200 characters and neither / nor \\");
        violations.refuse();
        FileType type = FileType.of(content)
                .orElseThrow(() -> Problems.invalid(
                        "",
                        "wrong-type",
                        "files are PDF, JPEG, PNG, DOCX, XLSX, PPTX, ODT, ODS (without macros) or UTF-8 text"));
        boolean honest = declared == null
                || declared.equals("application/octet-stream")
                || declared.equals(type.mediaType())
                || (type == FileType.TEXT && declared.startsWith("text/"));
        violations
                .check(honest, "Content-Type", "wrong-type", "it says " + declared + " and is " + type.mediaType())
                .check(
                        type.mayBeCalled(name),
                        "fileName",
                        "wrong-type",
                        "it is called " + name + " and is " + type.mediaType())
                .refuse();
        return type;
    }

    private static Evidence read(Object[] row) {
        return new Evidence(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                (String) row[6],
                (Instant) row[7]);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
