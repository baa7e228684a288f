package ru.podyom.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Callers;

/**
 * Takes a batch of records in exactly once: event ids and effects are one transaction. When a batch fails, its events
 * are tried one by one; the one that cannot be taken in goes to the dead letters with its reason and the others pass.
 * When the database is away the batch waits, however long: nothing is skipped.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final InboxStep step;
    private final DeadLetters deadLetters;
    private final Callers callers;

    Inbox(InboxStep step, DeadLetters deadLetters, Callers callers) {
        this.step = step;
        this.deadLetters = deadLetters;
        this.callers = callers;
    }

    public void takeIn(String consumer, ConsumerRecords<String, String> records, EventHandler handler) {
        callers.asSystem(consumer, () -> {
            List<ReceivedEvent> events = new ArrayList<>();
            for (ConsumerRecord<String, String> record : records) {
                try {
                    events.add(ReceivedEvent.of(record));
                } catch (RuntimeException e) {
                    patiently(() -> deadLetters.bury(consumer, record, reason(e)));
                }
            }
            try {
                step.takeIn(consumer, events, handler);
            } catch (RuntimeException e) {
                LOG.debugf(e, "%s takes a batch of %d one by one", consumer, events.size());
                for (ConsumerRecord<String, String> record : records) {
                    single(consumer, record, handler);
                }
            }
            return null;
        });
    }

    private void single(String consumer, ConsumerRecord<String, String> record, EventHandler handler) {
        ReceivedEvent event;
        try {
            event = ReceivedEvent.of(record);
        } catch (RuntimeException e) {
            return; // buried already
        }
        patiently(() -> {
            try {
                step.takeIn(consumer, List.of(event), handler);
            } catch (RuntimeException e) {
                if (passing(e)) {
                    throw e;
                }
                deadLetters.bury(consumer, record, reason(e));
            }
        });
    }

    private static void patiently(Runnable task) {
        for (long pause = 200; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
            try {
                task.run();
                return;
            } catch (RuntimeException e) {
                if (e.getCause() instanceof ExecutionException sending
                        && sending.getCause() instanceof RecordTooLargeException) {
                    LOG.error("a dead letter is too large for its topic and is dropped", e);
                    return;
                }
                LOG.warnf(e, "taking events in waits %d ms", pause);
                sleep(pause);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /** Connection failures (08), deadlocks and serialization (40), resources (53), shutdown (57) pass; data errors stay. */
    private static boolean passing(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true; // a user's change was faster; the next try reads it
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.matches("(08|40|53|57).*");
            }
        }
        return false;
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
