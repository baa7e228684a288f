package ru.podyom.assessment.importing;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Mapping;

/**
 * How a file is to be taken.
 *
 * @param atomic all rows or none; otherwise the good rows are taken and the others refused
 * @param dryRun the same report, nothing written
 * @param procedure code of the procedure of a file that does not name its own
 * @param school code of the school of a protocol that does not name its own
 * @param mapping what the columns are, where the file's own header is not to be believed
 */
record ImportOptions(
        boolean atomic,
        boolean dryRun,
        @Nullable String fileName,
        @Nullable String procedure,
        @Nullable String school,
        @Nullable Mapping mapping) {}
