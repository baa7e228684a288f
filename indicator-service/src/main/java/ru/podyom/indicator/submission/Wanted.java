package ru.podyom.indicator.submission;

import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.observation.Said;

/**
 * An observation that is to be stored, however it came.
 *
 * @param school code of the school it is about; null: it is about the territory
 * @param unit as people have named it; null: they have not
 */
record Wanted(
        String element,
        @Nullable String school,
        @Nullable String territory,
        String period,
        @Nullable String unit,
        Said said) {}
