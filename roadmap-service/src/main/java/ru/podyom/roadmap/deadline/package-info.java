/** Deadlines read for whoever asks, without a plan that they stand in. */
@NullMarked
package ru.podyom.roadmap.deadline;

import org.jspecify.annotations.NullMarked;
