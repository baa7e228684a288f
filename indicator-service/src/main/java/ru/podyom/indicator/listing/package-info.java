/** The schools that need help: the computed list beside what programmes claim. */
@NullMarked
package ru.podyom.indicator.listing;

import org.jspecify.annotations.NullMarked;
