/** Each school's and activity's contribution to every indicator, and totals kept by the difference. */
@NullMarked
package ru.podyom.indicator.evaluation;

import org.jspecify.annotations.NullMarked;
