/** What is due, what is late and how much of the plan is done: for schools, offices, periods, and calendars. */
@NullMarked
package ru.podyom.roadmap.overview;

import org.jspecify.annotations.NullMarked;
