package ru.podyom.roadmap.territory;

import java.util.Set;

/**
 * Told within the service when schools were heard of, moved, or entered or left the list: whose work is the schools'
 * work may have changed.
 *
 * @param territoryPaths where those schools are
 */
public record AudienceChanged(Set<String> territoryPaths) {}
