package ru.podyom.assessment.territory;

import java.util.List;

/**
 * What a territory answers for: schools, procedures, imports. They know territories, not the other way round. Those that
 * others lock first have the higher priority.
 */
public interface Inhabitants {

    /** All that the territory answers for goes to its successor; what it was on its days stays written. */
    void go(Handover handover);

    /**
     * A handover is taken back.
     *
     * @param origins the territory that exists again, and those for which it answered
     */
    void comeBack(Handover handover, List<Territory> origins);
}
