/** Who is asking: bearer tokens, and the guard of the metrics page. */
@NullMarked
package ru.podyom.gateway.access;

import org.jspecify.annotations.NullMarked;
