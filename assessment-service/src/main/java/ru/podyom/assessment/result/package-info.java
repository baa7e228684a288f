/** Results of a school in a procedure: versioned, as counts or as given shares, never overwritten. */
@NullMarked
package ru.podyom.assessment.result;

import org.jspecify.annotations.NullMarked;
