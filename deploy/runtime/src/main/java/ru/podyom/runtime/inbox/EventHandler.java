package ru.podyom.runtime.inbox;

import java.util.List;

/** What a service does with events; called inside the transaction that remembers them as taken in. */
@FunctionalInterface
public interface EventHandler {

    /**
     * @param events new to this consumer, in the order of their partitions; one unsuitable event fails the whole call,
     *     which is then repeated with single events
     */
    void handle(List<ReceivedEvent> events);
}
