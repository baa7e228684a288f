package ru.podyom.assessment.table;

/** Takes what a sheet says, in its order, as it is read. */
public interface Sink {

    /** Once, before anything else. */
    void layout(Recognition recognition);

    void result(ResultRow row);

    void pupil(PupilRow row);

    void finding(Finding finding);
}
