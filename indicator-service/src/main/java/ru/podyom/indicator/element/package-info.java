/** Data elements: what people are asked to observe, in which unit and for which periods. */
@NullMarked
package ru.podyom.indicator.element;

import org.jspecify.annotations.NullMarked;
