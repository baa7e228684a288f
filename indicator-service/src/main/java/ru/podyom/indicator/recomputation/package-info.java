/** Everything computed again from the stored facts, beside the news, and compared with what the news had led to. */
@NullMarked
package ru.podyom.indicator.recomputation;

import org.jspecify.annotations.NullMarked;
