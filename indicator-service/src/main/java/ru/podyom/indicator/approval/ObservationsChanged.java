package ru.podyom.indicator.approval;

import java.util.Set;

/**
 * What counts has changed; fired in the transaction of the approval, once for all that it approved.
 *
 * @param schools codes of schools of which another value counts now
 * @param territoryPaths territories of which themselves another value counts now
 */
public record ObservationsChanged(Set<String> schools, Set<String> territoryPaths) {}
