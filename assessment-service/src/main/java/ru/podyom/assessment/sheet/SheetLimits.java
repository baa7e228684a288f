package ru.podyom.assessment.sheet;

/**
 * What a file may be at most, so that no file takes the service down.
 *
 * @param columns cells in a line
 * @param lineChars characters in a line
 * @param unpackedBytes of a workbook, unpacked
 */
public record SheetLimits(int columns, int lineChars, long unpackedBytes) {

    public static final SheetLimits DEFAULT = new SheetLimits(2_000, 1 << 20, 1L << 30);
}
