package ru.podyom.roadmap.activity;

import java.util.Collection;
import java.util.UUID;
import ru.podyom.roadmap.programme.Programme;

/**
 * Told within the service, in the transaction of the change, to what hangs on activities.
 *
 * @param activities those whose text, deadline or place was changed, or that are new
 */
public record PlanChanged(Programme programme, Collection<UUID> activities) {}
