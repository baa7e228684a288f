/** CEL expressions: compiled once, typed at the border, bounded in cost. Plain Java. */
@NullMarked
package ru.podyom.indicator.formula;

import org.jspecify.annotations.NullMarked;
