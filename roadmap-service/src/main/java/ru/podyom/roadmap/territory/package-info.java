/** Territories and schools as assessment-service tells of them. */
@NullMarked
package ru.podyom.roadmap.territory;

import org.jspecify.annotations.NullMarked;
