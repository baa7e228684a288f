/** Stand-in. */
@NullMarked
package ru.podyom.roadmap.calendar;

import org.jspecify.annotations.NullMarked;
