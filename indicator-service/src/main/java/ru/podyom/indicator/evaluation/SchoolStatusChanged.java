package ru.podyom.indicator.evaluation;

import java.util.List;
import ru.podyom.indicator.ruleset.Criterion;

/**
 * The event {@code school-status.changed}.
 *
 * @param status {@code entered} or {@code left} the list of that school year
 */
record SchoolStatusChanged(
        String school,
        String territoryPath,
        String schoolYear,
        String ruleSet,
        int ruleSetVersion,
        String status,
        List<Criterion> criteria) {}
