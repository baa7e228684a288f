package ru.podyom.indicator.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import ru.podyom.indicator.objectivity.Parameters;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;

/** All versions of the rule; the newest is in force. */
@ApplicationScoped
public class SignalRules {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Audit audit;
    private final Scope scope;

    SignalRules(EntityManager entities, ObjectMapper json, Audit audit, Scope scope) {
        this.entities = entities;
        this.json = json;
        this.audit = audit;
        this.scope = scope;
    }

    public SignalRule inForce() {
        return all().get(0);
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    List<SignalRule> all() {
        List<Object[]> rows = entities.createNativeQuery("""
                        select version, source, in_force_from, published_by, cast(parameters as text)
                          from signal_rule order by version desc""", Object[].class).getResultList();
        return rows.stream()
                .map(row -> new SignalRule(
                        ((Number) row[0]).intValue(), (String) row[1], (Instant) row[2], (String) row[3], read((String)
                                row[4])))
                .toList();
    }

    /** Takes the place of the version in force; everything is computed anew by it. */
    SignalRule publish(NewSignalRule wanted) {
        wanted.check();
        scope.requireCovers("ru"); // one rule for all: signals of two regions are to mean the same
        entities.createNativeQuery("""
                        insert into signal_rule (version, source, published_by, parameters)
                        select max(version) + 1, ?1, ?2, cast(?3 as jsonb) from signal_rule""")
                .setParameter(1, wanted.source())
                .setParameter(2, scope.caller().subject())
                .setParameter(3, written(wanted.parameters()))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into signal_due (region, procedure_code) select region, procedure_code from signal_run")
                .executeUpdate();
        SignalRule rule = inForce();
        audit.record("ru", "signal-rule", Integer.toString(rule.version()), "published", rule.source(), rule);
        return rule;
    }

    private String written(Parameters parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Parameters read(String parameters) {
        try {
            return json.readValue(parameters, Parameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored parameters cannot be read", e);
        }
    }
}
