/** Signs that results may not be what pupils can do, reckoned from what is told of a region's schools. Plain Java. */
@NullMarked
package ru.podyom.indicator.objectivity;

import org.jspecify.annotations.NullMarked;
