/** Marks of execution: who says what was done, what proves it, and who confirms it. */
@NullMarked
package ru.podyom.roadmap.mark;

import org.jspecify.annotations.NullMarked;
