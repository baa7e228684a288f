package ru.podyom.roadmap.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All practices that the caller may read. */
@ApplicationScoped
class Practices implements PanacheRepositoryBase<Practice, UUID> {

    static final String TOPIC = "podyom.roadmap.practice.v1";
    static final String ENTITY = "practice";

    private final Schools schools;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Practices(Schools schools, Outbox outbox, Audit audit, Scope scope) {
        this.schools = schools;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    Practice get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("practice", id));
    }

    /** One that the caller does not only read: 403 for what others have published. */
    Practice own(UUID id) {
        Practice practice = get(id);
        scope.requireCovers(practice.territoryPath);
        scope.requireSchool(practice.school);
        return practice;
    }

    /** 422 for a search without a word that could be looked for. */
    void requireWords(@Nullable String q) {
        if (q != null
                && !Boolean.TRUE.equals(query(Asked.hasWords(q), Boolean.class).getSingleResult())) {
            throw Problems.invalid("q", "wrong-form", "there is no word in it to look for");
        }
    }

    @SuppressWarnings("unchecked")
    List<Found> after(@Nullable Found last, Asked asked, int rows) {
        List<Object[]> found = query(asked.page(last, rows), Object[].class).getResultList();
        return found.stream()
                .map(row -> new Found((UUID) row[0], (Float) row[1]))
                .toList();
    }

    private Query query(Sql sql, Class<?> type) {
        Query query = getEntityManager().createNativeQuery(sql.text(), type);
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query;
    }

    Map<UUID, Practice> all(List<Found> found) {
        return list("id in ?1", found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(Practice::id, Function.identity()));
    }

    Practice offer(NewPractice wanted) {
        wanted.check();
        School school = schools.findByIdOptional(wanted.school())
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + wanted.school()));
        Practice practice = new Practice(wanted, school, now());
        persist(practice);
        return told(practice, "offered", null);
    }

    Practice correct(UUID id, NewPractice wanted, @Nullable String ifMatch) {
        Practice practice = own(id);
        Versions.require(ifMatch, practice.version);
        wanted.check();
        practice.correct(wanted);
        return told(practice, "changed", null);
    }

    /** On what the authority has read: the school may have changed it meanwhile. */
    Practice decide(UUID id, NewDecision made, @Nullable String ifMatch) {
        Practice practice = own(id);
        getEntityManager().refresh(practice, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, practice.version);
        practice.decide(made, now());
        return told(practice, practice.state == PracticeState.PUBLISHED ? "published" : "archived", made.ground());
    }

    private Practice told(Practice one, String action, @Nullable String reason) {
        flush();
        String key = Objects.toString(one.id);
        outbox.add(new Event(TOPIC, ENTITY + "." + action, key, PracticeTold.of(one)));
        audit.record(one.territoryPath, ENTITY, key, action, reason, PracticeView.of(one));
        return one;
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
