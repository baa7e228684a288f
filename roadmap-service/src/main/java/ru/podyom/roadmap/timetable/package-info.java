/** On which days a schedule is due, by the calendar of the schools that it is for; plain Java. */
@NullMarked
package ru.podyom.roadmap.timetable;

import org.jspecify.annotations.NullMarked;
