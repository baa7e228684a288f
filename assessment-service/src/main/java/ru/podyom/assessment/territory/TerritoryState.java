package ru.podyom.assessment.territory;

import org.jspecify.annotations.Nullable;

/** What of a territory changes with dates that matter. */
record TerritoryState(String name, @Nullable String oktmo) {}
