/** What authorities advise schools, each school for itself, and whether it was heard. */
@NullMarked
package ru.podyom.roadmap.recommendation;

import org.jspecify.annotations.NullMarked;
