package ru.podyom.assessment.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.SchoolKey;
import ru.podyom.assessment.table.Sex;

/**
 * A pupil's line that can be taken, unless its school is not known.
 *
 * @param procedure code of the procedure
 * @param scores in the order of the procedure's items; empty if nothing is known by item
 * @param total primary score; {@code null} if it is not known, or the pupil was absent
 * @param tagPoints points in the items of each tag, in the order of the tags, with commas between them; empty if they are
 *     not known
 * @param stated the mark that the protocol gives
 */
public record StagedPupil(
        long line,
        SchoolKey school,
        String procedure,
        String pupil,
        @Nullable String className,
        @Nullable String variant,
        @Nullable Sex sex,
        boolean absent,
        List<@Nullable Integer> scores,
        @Nullable Integer total,
        String tagPoints,
        @Nullable Integer stated,
        @Nullable Integer previousMark,
        @Nullable String doubt) {}
