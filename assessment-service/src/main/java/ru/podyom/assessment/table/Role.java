package ru.podyom.assessment.table;

/** What a column holds. */
enum Role {
    SCHOOL,
    LOGIN,
    RIS_CODE,
    NAME,
    PROCEDURE,
    TYPE,
    SUBJECT,
    GRADE,
    YEAR,
    PARTICIPANTS,
    COUNT2,
    COUNT3,
    COUNT4,
    COUNT5,
    SHARE2,
    SHARE3,
    SHARE4,
    SHARE5,
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
    /** Pupils, or percent of them, with the primary score that the header names. */
    SCORE,
    IGNORED
}
