package ru.podyom.roadmap.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All recommendations that the caller may see. */
@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    static final String TOPIC = "podyom.roadmap.recommendation.v1";

    private final Schools schools;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Recommendations(Schools schools, Outbox outbox, Audit audit, Scope scope) {
        this.schools = schools;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    /** What was sent, and whether it is another one than all before. */
    record Sent(Recommendation recommendation, boolean isNew) {}

    Recommendation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("recommendation", id));
    }

    /** In the order of their ids, which is that of their sending. */
    List<Recommendation> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .page(0, rows)
                .list();
    }

    /** The same again, by whomever, is the one that is there. */
    Sent send(NewRecommendation wanted) {
        School school = schools.findByIdOptional(wanted.school())
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + wanted.school()));
        scope.requireCovers(school.territoryPath());
        String print = fingerprint(wanted);
        Optional<Recommendation> before =
                find("school = ?1 and fingerprint = ?2", school.code(), print).firstResultOptional();
        if (before.isPresent()) {
            return new Sent(before.get(), false);
        }
        wanted.check(Today.inMoscow());
        Recommendation recommendation =
                new Recommendation(wanted, school, print, scope.caller().subject(), now());
        persist(recommendation);
        told(recommendation, "sent");
        return new Sent(recommendation, true);
    }

    Recommendation acknowledge(UUID id) {
        Recommendation recommendation = locked(id);
        if (recommendation.acknowledge(scope.caller().subject(), now())) {
            told(recommendation, "acknowledged");
        }
        return recommendation;
    }

    Recommendation answer(UUID id, NewAnswer said) {
        Recommendation recommendation = locked(id);
        if (recommendation.answer(said, scope.caller().subject(), now())) {
            told(recommendation, "answered");
        }
        return recommendation;
    }

    /** Of two who answer at once the second sees what the first has said. */
    private Recommendation locked(UUID id) {
        Recommendation recommendation = get(id);
        getEntityManager().refresh(recommendation, LockModeType.PESSIMISTIC_WRITE);
        return recommendation;
    }

    private void told(Recommendation one, String action) {
        flush();
        outbox.add(new Event(TOPIC, "recommendation." + action, one.id().toString(), RecommendationTold.of(one)));
        audit.record(
                one.territoryPath,
                "recommendation",
                one.id().toString(),
                action,
                null,
                RecommendationView.of(one, Today.inMoscow()));
    }

    private static String fingerprint(NewRecommendation sent) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(sent.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
