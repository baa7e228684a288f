package ru.podyom.assessment.timeline;

import org.jspecify.annotations.Nullable;

/** Why something is told that happened on a day. */
public final class Reason {

    private Reason() {}

    /** The reason and the document by which it happened, as one text; null where neither is named. */
    public static @Nullable String of(@Nullable String reason, @Nullable String document) {
        if (document == null) {
            return reason;
        }
        return reason == null ? document : reason + " (" + document + ")";
    }
}
