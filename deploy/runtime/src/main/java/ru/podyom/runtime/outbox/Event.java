package ru.podyom.runtime.outbox;

/**
 * Something that has become true.
 *
 * @param topic the versioned topic, {@code podyom.<service>.<aggregate>.v1}
 * @param type what happened, {@code result.recorded}
 * @param key the aggregate's id: events with one key stay in order
 * @param data a record that fits the published JSON Schema of the type
 */
public record Event(String topic, String type, String key, Object data) {}
