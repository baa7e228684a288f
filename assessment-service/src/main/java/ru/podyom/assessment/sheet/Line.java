package ru.podyom.assessment.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * One line of a sheet.
 *
 * @param number from 1, as a person counts lines in the file
 * @param cells the text of each cell, stripped of outer white space and of non-breaking spaces; empty for an empty cell
 * @param numbers cells that the sheet keeps as numbers: whatever zeros were before them are lost
 */
public record Line(long number, List<String> cells, BitSet numbers) {

    /** Of a file that knows texts only. */
    public Line(long number, List<String> cells) {
        this(number, cells, new BitSet(0));
    }

    /** The text of a cell, counted from 0; empty beyond the end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether the sheet keeps a cell as a number. */
    public boolean isNumber(int column) {
        return numbers.get(column);
    }
}
