/** Who changed what, when and why, written in the transaction of the change. */
@NullMarked
package ru.podyom.runtime.audit;

import org.jspecify.annotations.NullMarked;
