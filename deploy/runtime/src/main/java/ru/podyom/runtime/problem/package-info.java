/** One road from any failure to an RFC 9457 answer. */
@NullMarked
package ru.podyom.runtime.problem;

import org.jspecify.annotations.NullMarked;
