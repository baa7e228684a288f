/** Indicators and their values against the targets, as callers read them. */
@NullMarked
package ru.podyom.indicator.value;

import org.jspecify.annotations.NullMarked;
