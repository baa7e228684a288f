package ru.podyom.assessment.table;

import org.jspecify.annotations.Nullable;

/**
 * How a sheet names a school.
 *
 * @param text as it stands in the sheet
 * @param municipality as the sheet names it, or as the sender said
 * @param called what the sheet calls it beside a login or code; null if nothing
 */
public record SchoolKey(
        Kind kind,
        String text,
        @Nullable String municipality,
        @Nullable String called) {

    public SchoolKey(Kind kind, String text, @Nullable String municipality) {
        this(kind, text, municipality, null);
    }

    /** Kinds of name. */
    public enum Kind {
        /** This suite's code. */
        CODE,
        /** Login of ФИС ОКО, as edu053025. */
        LOGIN,
        /** Code of РИС ГИА. */
        RIS_CODE,
        /** A name as people write it. */
        NAME
    }
}
