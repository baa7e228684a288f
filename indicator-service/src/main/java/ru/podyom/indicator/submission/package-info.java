/** How observations come in, one by one or as a file, and what is refused. */
@NullMarked
package ru.podyom.indicator.submission;

import org.jspecify.annotations.NullMarked;
