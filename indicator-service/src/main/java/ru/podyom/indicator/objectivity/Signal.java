package ru.podyom.indicator.objectivity;

/** One way to compare a school with its region. */
interface Signal {

    SignalKind kind();

    /** @param school with participants */
    Measure of(Assessed school);
}
