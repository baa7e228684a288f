package ru.podyom.assessment.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which territories are listed.
 *
 * @param below path of the territory
 * @param on the day to look at; null: today
 * @param abolished whether those that are no more are listed with those of today
 */
record TerritoryFilter(String below, @Nullable LocalDate on, boolean abolished) {}
