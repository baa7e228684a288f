package ru.podyom.indicator.recheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;

/**
 * The result that a case looks at.
 *
 * @param findings as they are kept; empty before it was compared
 */
record Subject(
        String territoryPath, String schoolYear, @Nullable Integer participants, List<Finding> findings) {

    boolean hasSignal() {
        return findings.stream().anyMatch(Finding::signal);
    }
}
