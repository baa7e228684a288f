package ru.podyom.runtime.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Events are rows of the transaction that made them true; nobody else sees Kafka. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;

    Outbox(
            EntityManager entities,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay) {
        this.entities = entities;
        this.json = json;
        this.transactions = transactions;
        this.relay = relay;
    }

    public void add(Event event) {
        // A native statement flushes the entity's change first: its row lock is what orders events of one aggregate.
        entities.createNativeQuery(
                        "insert into outbox(aggregatetype, aggregateid, type, payload) values (?1, ?2, ?3, ?4)")
                .setParameter(1, event.topic())
                .setParameter(2, event.key())
                .setParameter(3, event.type())
                .setParameter(4, written(event))
                .executeUpdate();
        wakeAfterCommit();
    }

    /** For callers that insert many rows with one statement. */
    public void wakeAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                relay.wake();
            }
        });
    }

    private String written(Event event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON event: " + event.type(), e);
        }
    }
}
