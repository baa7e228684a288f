/** What people have observed, with all its versions. */
@NullMarked
package ru.podyom.indicator.observation;

import org.jspecify.annotations.NullMarked;
