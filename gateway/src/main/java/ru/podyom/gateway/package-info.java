/** The one public door of the suite: every request enters here and is refused, answered or passed on. */
@NullMarked
package ru.podyom.gateway;

import org.jspecify.annotations.NullMarked;
