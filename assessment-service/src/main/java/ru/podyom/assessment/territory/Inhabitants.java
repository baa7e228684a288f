package ru.podyom.assessment.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a territory and goes to its successor; schools know territories, not the other way round. */
public interface Inhabitants {

    /** Moves all that stood in a municipality on a day, as of that day. */
    void move(Territory from, Territory to, LocalDate on, @Nullable String reason);
}
