/** A POST that is sent twice happens once. */
@NullMarked
package ru.podyom.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
