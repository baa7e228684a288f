package ru.podyom.assessment.table;

/** Takes what a sheet holds, in the order of its lines; the layout comes first. */
public interface Sink {

    void layout(Recognition recognition);

    void result(ResultRow row);

    void finding(Finding finding);
}
