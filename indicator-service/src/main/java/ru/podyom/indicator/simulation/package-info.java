/** What a list would be under other parameters, another year, or results not yet imported; nothing is written. */
@NullMarked
package ru.podyom.indicator.simulation;

import org.jspecify.annotations.NullMarked;
