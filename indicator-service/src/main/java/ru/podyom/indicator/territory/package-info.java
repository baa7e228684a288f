/** Territories and schools as this service has heard of them. */
@NullMarked
package ru.podyom.indicator.territory;

import org.jspecify.annotations.NullMarked;
