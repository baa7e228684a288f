/** Files as they come, read as lines of cells: CSV, TSV and XLSX. */
@NullMarked
package ru.podyom.indicator.sheet;

import org.jspecify.annotations.NullMarked;
