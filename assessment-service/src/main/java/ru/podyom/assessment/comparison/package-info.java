/** A school or territory beside the wider ones it stands in, as far as nobody else's figures are given away. */
@NullMarked
package ru.podyom.assessment.comparison;

import org.jspecify.annotations.NullMarked;
