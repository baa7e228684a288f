/** Files as they come, read as lines of cells: CSV, TSV, XLSX, ODS and JSON lines, one line in memory at a time. */
@NullMarked
package ru.podyom.assessment.sheet;

import org.jspecify.annotations.NullMarked;
