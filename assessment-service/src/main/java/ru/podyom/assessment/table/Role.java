package ru.podyom.assessment.table;

/** What a column says. */
public enum Role {
    SCHOOL,
    /** This suite's code of the school. */
    SCHOOL_CODE,
    LOGIN,
    RIS_CODE,
    MUNICIPALITY,
    /** Of a report: all, the region, a municipality or a school. */
    GROUP,
    /** Number of schools in the group. */
    SCHOOLS,
    PROCEDURE,
    /** This suite's code of the procedure. */
    PROCEDURE_CODE,
    TYPE,
    SUBJECT,
    GRADE,
    YEAR,
    SEASON,
    PARTICIPANTS,
    /** Pupils or percent with the mark; which of the two, the first lines tell. */
    MARK2,
    MARK3,
    MARK4,
    MARK5,
    SHARE2,
    SHARE3,
    SHARE4,
    SHARE5,
    COUNT2,
    COUNT3,
    COUNT4,
    COUNT5,
    ROUNDING,
    MISSING,
    DOUBT,
    ABSENT,
    MEAN_SCORE,
    PRIMARY_SCORES,
    ITEM_TOTALS,
    LOWERED,
    CONFIRMED,
    RAISED,
    PRIZE_WINNERS,
    WINNERS,
    /** Pupils or percent with one primary score. */
    SCORE,
    PUPIL,
    VARIANT,
    CLASS_NAME,
    SEX,
    PREVIOUS_MARK,
    MARK,
    TOTAL,
    ITEM,
    IGNORED
}
