/** Stand-in. */
@NullMarked
package ru.podyom.roadmap.schedule;

import org.jspecify.annotations.NullMarked;
