/** What other services have made known, in the shape that formulas read. */
@NullMarked
package ru.podyom.indicator.fact;

import org.jspecify.annotations.NullMarked;
