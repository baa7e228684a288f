/** What the lines of a sheet mean: its layout is recognised, its rows become results, its faults become findings. */
@NullMarked
package ru.podyom.assessment.table;

import org.jspecify.annotations.NullMarked;
