package ru.podyom.runtime.api;

import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Entity tags are version counters: {@code "3"}. */
public final class Versions {

    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** 428 without If-Match, 412 when the caller has read another version; {@code *} means any. */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null) {
            throw Problems.preconditionRequired();
        }
        if (!ifMatch.equals("*") && !ifMatch.equals(tag(current))) {
            throw Problems.preconditionFailed(tag(current));
        }
    }

    /** Whether the caller has this version already (If-None-Match). */
    public static boolean has(@Nullable String ifNoneMatch, long current) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(tag(current)));
    }
}
