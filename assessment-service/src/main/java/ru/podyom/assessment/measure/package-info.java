/** What counts say and how surely: shares with intervals, figures of marks, two shares side by side. Plain arithmetic. */
@NullMarked
package ru.podyom.assessment.measure;

import org.jspecify.annotations.NullMarked;
