package ru.podyom.indicator.sheet;

import java.util.List;

/**
 * One line of a sheet that is not wholly empty.
 *
 * @param number from 1, as a person counts lines in the file
 * @param cells the text of each cell, without outer white space
 */
public record Line(long number, List<String> cells) {

    /** The text of a cell, counted from 0; empty beyond the end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
