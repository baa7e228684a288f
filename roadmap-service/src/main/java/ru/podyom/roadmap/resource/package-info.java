/** What schools have and what they lack, counted on a day, and what came and went between two days. */
@NullMarked
package ru.podyom.roadmap.resource;

import org.jspecify.annotations.NullMarked;
