package ru.podyom.assessment.importing;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param atomic all rows or none; otherwise the good rows are taken and the others refused
 * @param dryRun the same report, nothing written
 */
record ImportOptions(
        boolean atomic, boolean dryRun, @Nullable String fileName) {}
