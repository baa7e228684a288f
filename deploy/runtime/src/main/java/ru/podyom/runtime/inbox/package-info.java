/** Events of other services are taken in exactly once; a poisonous one never stops the rest. */
@NullMarked
package ru.podyom.runtime.inbox;

import org.jspecify.annotations.NullMarked;
