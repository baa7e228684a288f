/** The bank of practices: what worked at one school and may work at others. */
@NullMarked
package ru.podyom.roadmap.practice;

import org.jspecify.annotations.NullMarked;
