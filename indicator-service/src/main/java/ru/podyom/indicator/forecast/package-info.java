/** Which schools are likely on next year's list, from what their cohorts did last: likely, not a verdict. */
@NullMarked
package ru.podyom.indicator.forecast;

import org.jspecify.annotations.NullMarked;
