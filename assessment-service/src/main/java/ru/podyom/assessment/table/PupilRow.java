package ru.podyom.assessment.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pupil's line in a protocol.
 *
 * @param pupil code of the pupil, never a name
 * @param variant of several parts, with a slash between them
 * @param itemScores in the order of {@link Recognition#items}; {@code null} for an item not attempted
 * @param previousMark the journal's mark of the term before
 * @param total primary score as stated
 */
public record PupilRow(
        long line,
        @Nullable SchoolKey school,
        @Nullable ProcedureKey procedure,
        String pupil,
        @Nullable String variant,
        @Nullable String className,
        @Nullable Sex sex,
        List<@Nullable Integer> itemScores,
        @Nullable Integer mark,
        @Nullable Integer previousMark,
        @Nullable Integer total,
        boolean absent) {}
