/** Events come in here, and only here. */
@NullMarked
package ru.podyom.indicator.intake;

import org.jspecify.annotations.NullMarked;
