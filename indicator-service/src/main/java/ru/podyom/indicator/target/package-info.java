/** What was promised: the range of values that an indicator is to reach. */
@NullMarked
package ru.podyom.indicator.target;

import org.jspecify.annotations.NullMarked;
