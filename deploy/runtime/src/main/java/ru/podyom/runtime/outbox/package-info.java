/** Events leave a service in the transaction that made them true, in order, with a gapless position. */
@NullMarked
package ru.podyom.runtime.outbox;

import org.jspecify.annotations.NullMarked;
