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
    /** Национальные исследования качества образования, as they were called until they were replaced. */
    NIKO,
    /** National studies of quality (what replaced НИКО, or either where a source does not tell them apart). */
    NATIONAL_STUDY,
    /** Municipal control works. */
    MUNICIPAL,
    /** Всероссийская олимпиада школьников. */
    OLYMPIAD
}
