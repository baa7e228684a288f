/** When the terms of a school year begin and end, in a municipality or for all below a territory. */
@NullMarked
package ru.podyom.assessment.calendar;

import org.jspecify.annotations.NullMarked;
