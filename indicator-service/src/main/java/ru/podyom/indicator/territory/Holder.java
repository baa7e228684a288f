package ru.podyom.indicator.territory;

/**
 * Whose value an indicator is.
 *
 * @param key {@code territory:<path>} or {@code programme:<code>}
 */
public record Holder(String key, String territoryPath) {}
