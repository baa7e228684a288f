package ru.podyom.assessment.procedure;

/** Kinds of assessment procedure, by their usual abbreviations. */
public enum ProcedureType {
    /** Всероссийские проверочные работы. */
    VPR,
    /** Основной государственный экзамен, grade 9. */
    OGE,
    /** Единый государственный экзамен, grade 11. */
    EGE,
    /** Государственный выпускной экзамен. */
    GVE,
    /** Краевые (региональные) диагностические работы. */
    KDR,
    /** National studies of quality (НИКО and what replaced it). */
    NATIONAL_STUDY,
    /** Municipal control works. */
    MUNICIPAL,
    /** Всероссийская олимпиада школьников. */
    OLYMPIAD
}
