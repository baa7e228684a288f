package ru.podyom.indicator.objectivity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the schools of a region did in a procedure, and the same pupils before and after it.
 *
 * @param type of the procedure: VPR, OGE …
 * @param maxScore of the procedure, where it is told
 * @param itemMaxima greatest points by item, in the order of the paper; empty where they are not told
 * @param earlier the same kind of procedure a grade and a year before
 * @param later the state examination a grade and a year after
 */
public record Region(
        String procedure,
        String type,
        @Nullable Integer maxScore,
        List<Integer> itemMaxima,
        List<Assessed> schools,
        List<Assessed> earlier,
        List<Assessed> later) {}
