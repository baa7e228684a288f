package ru.podyom.roadmap.document;

/**
 * What a document may be at most, so that none takes the service down.
 *
 * @param bytes of the file
 * @param unpackedBytes of a workbook or Word document, unpacked
 * @param rows of all tables, and paragraphs between them
 * @param columns cells in a row
 * @param cellChars characters in a cell or paragraph
 */
public record DocumentLimits(int bytes, long unpackedBytes, int rows, int columns, int cellChars) {

    /** The longest programme seen has 440 lines. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(20 << 20, 200L << 20, 20_000, 256, 50_000);
}
