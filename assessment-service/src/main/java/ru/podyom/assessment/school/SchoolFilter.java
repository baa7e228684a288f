package ru.podyom.assessment.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which schools are listed.
 *
 * @param below path of the territory
 * @param on the day to look at; null: today
 * @param closed whether closed ones are listed with those of today; of a day, only what was open is
 */
record SchoolFilter(String below, @Nullable LocalDate on, boolean closed) {}
