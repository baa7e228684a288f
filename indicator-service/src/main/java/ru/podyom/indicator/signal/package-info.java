/** Signals of doubtful objectivity, kept per region and procedure and computed anew when results change. */
@NullMarked
package ru.podyom.indicator.signal;

import org.jspecify.annotations.NullMarked;
