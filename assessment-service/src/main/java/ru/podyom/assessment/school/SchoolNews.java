package ru.podyom.assessment.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.outbox.Outbox;

/** Events and audit entries of many schools with one statement each. */
@ApplicationScoped
class SchoolNews {

    /** A school that was created or corrected, and why. */
    record One(School school, boolean known, String reason) {}

    private final EntityManager entities;
    private final Outbox outbox;
    private final Scope scope;
    private final ObjectMapper json;

    SchoolNews(EntityManager entities, Outbox outbox, Scope scope, ObjectMapper json) {
        this.entities = entities;
        this.outbox = outbox;
        this.scope = scope;
        this.json = json;
    }

    void tell(List<One> news) {
        String[] codes = texts(news, one -> one.school().code);
        String[] actions = texts(news, one -> one.known() ? "corrected" : "created");
        String[] states = texts(news, one -> state(one.school()));
        entities.createNativeQuery("""
                        insert into outbox (aggregatetype, aggregateid, type, payload)
                        select ?1, told.code, 'school.' || told.action, told.state
                          from unnest(cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                               as told (code, action, state)""")
                .setParameter(1, Schools.TOPIC)
                .setParameter(2, codes)
                .setParameter(3, actions)
                .setParameter(4, states)
                .executeUpdate();
        outbox.wakeAfterCommit();
        audit(texts(news, one -> one.school().territoryPath), codes, actions, texts(news, One::reason), states);
    }

    private void audit(String[] paths, String[] codes, String[] actions, String[] reasons, String[] states) {
        Caller caller = scope.caller();
        entities.createNativeQuery("""
                        insert into audit (who, role, territory, entity, entity_key, action, reason, state)
                        select ?1, ?2, told.path, 'school', told.code, told.action, told.reason, told.state
                          from unnest(cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as text[]),
                                      cast(?7 as text[])) as told (path, code, action, reason, state)""")
                .setParameter(1, caller.subject())
                .setParameter(2, caller.role())
                .setParameter(3, paths)
                .setParameter(4, codes)
                .setParameter(5, actions)
                .setParameter(6, reasons)
                .setParameter(7, states)
                .executeUpdate();
    }

    private static String[] texts(List<One> news, Function<One, String> text) {
        return news.stream().map(text).toArray(String[]::new);
    }

    private String state(School school) {
        try {
            return json.writeValueAsString(SchoolView.of(school));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a school is not JSON", e);
        }
    }
}
