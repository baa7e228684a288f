package ru.podyom.assessment.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * One line of a sheet.
 *
 * @param number from 1, as a person counts lines in the file
 * @param cells the text of each cell, stripped of outer white space and of non-breaking spaces; empty for an empty cell
 * @param numbers cells that the sheet keeps as numbers: whatever zeros were before them are lost
 * @param ending what comes after the last cell
 */
public record Line(long number, List<String> cells, BitSet numbers, Ending ending) {

    /** What comes after the last cell of a line. */
    public enum Ending {
        /** Any number of empty cells, which a workbook does not keep. */
        EMPTY_CELLS,
        /** The end of the line: a text has as many cells as it has separators. */
        LINE_END,
        /** The end of the file, which may have been cut off here. */
        FILE_END
    }

    /** Of a workbook. */
    public Line(long number, List<String> cells, BitSet numbers) {
        this(number, cells, numbers, Ending.EMPTY_CELLS);
    }

    /** Of a text. */
    public Line(long number, List<String> cells) {
        this(number, cells, new BitSet(0), Ending.LINE_END);
    }

    /** The text of a cell, counted from 0; empty beyond the end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether the sheet keeps a cell as a number. */
    public boolean isNumber(int column) {
        return numbers.get(column);
    }

    /** Whether the line has the cell, be it empty. */
    public boolean has(int column) {
        return ending == Ending.EMPTY_CELLS || column < cells.size();
    }

    /** Whether the line surely says the cell: at the end of a file an empty one may be the beginning of a number. */
    public boolean says(int column) {
        if (ending != Ending.FILE_END) {
            return has(column);
        }
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return column <= last;
    }
}
