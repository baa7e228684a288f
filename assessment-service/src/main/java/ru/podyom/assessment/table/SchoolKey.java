package ru.podyom.assessment.table;

/** A school as a sheet names it. */
public record SchoolKey(Kind kind, String text) {

    /** What the name is. */
    public enum Kind {
        /** The school's code in this suite. */
        CODE,
        /** Its login in ФИС ОКО. */
        LOGIN,
        /** Its code in РИС ГИА. */
        RIS_CODE,
        /** Its name, now or earlier. */
        NAME
    }
}
