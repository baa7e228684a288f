/** Files of results become results: parsed in a stream, staged by COPY, merged set-wise in one transaction. */
@NullMarked
package ru.podyom.assessment.importing;

import org.jspecify.annotations.NullMarked;
