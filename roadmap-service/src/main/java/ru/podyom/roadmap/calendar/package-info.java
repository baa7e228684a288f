/** The school years of territories, as assessment-service tells of them. */
@NullMarked
package ru.podyom.roadmap.calendar;

import org.jspecify.annotations.NullMarked;
