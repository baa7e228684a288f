/** The times that activities are to be carried out: opened by schedules and events, and what became of each. */
@NullMarked
package ru.podyom.roadmap.occurrence;

import org.jspecify.annotations.NullMarked;
