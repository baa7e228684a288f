package ru.podyom.runtime.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Callers;

/** The thread that moves events from the outbox to Kafka: woken by a commit, or by the clock. */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final Duration TIDY_EVERY = Duration.ofMinutes(10);

    private final OutboxSettings settings;
    private final RelayStep step;
    private final Topics topics;
    private final Callers callers;
    private final Semaphore work = new Semaphore(0);
    private final AtomicLong published;
    private @Nullable Thread thread;
    private volatile boolean running = true;

    OutboxRelay(OutboxSettings settings, RelayStep step, Topics topics, Callers callers, MeterRegistry metrics) {
        this.settings = settings;
        this.step = step;
        this.topics = topics;
        this.callers = callers;
        this.published = metrics.gauge("podyom.outbox.published.position", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        if (settings.topics().isEmpty() && settings.histories().isEmpty()) {
            return;
        }
        thread = new Thread(() -> callers.asSystem("outbox-relay", this::run), "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            wake();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private Void run() {
        long pause = settings.pause().toMillis();
        boolean topicsReady = false;
        long tidyAt = System.nanoTime();
        while (running) {
            try {
                if (!topicsReady) {
                    topics.ensure(settings);
                    topicsReady = true;
                }
                boolean more = step.assign(settings.batch());
                long position = step.publish(settings.batch());
                if (position > 0) {
                    published.set(position);
                }
                if (!more && position <= 0) {
                    // Only when there is nothing to send: old rows can wait, news cannot.
                    if (System.nanoTime() - tidyAt >= 0) {
                        tidyAt = System.nanoTime() + TIDY_EVERY.toNanos();
                        step.tidy(settings.keep());
                    }
                    await(settings.pause().toMillis());
                }
                pause = settings.pause().toMillis();
            } catch (RuntimeException e) {
                // Nothing is lost: positions are kept, and sending resumes where Kafka's acknowledgements ended.
                LOG.warnf(e, "the outbox waits %d ms", pause);
                // A wake-up does not end this pause: what failed would only fail again.
                rest(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
        return null;
    }

    private void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void await(long millis) {
        try {
            if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
