/** What printed figures give away about the counts behind them: pure arithmetic on shares, columns and rows. */
@NullMarked
package ru.podyom.assessment.forensics;

import org.jspecify.annotations.NullMarked;
