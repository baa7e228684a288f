/** Federation, regions and municipalities: where a school stands and who may see it. */
@NullMarked
package ru.podyom.assessment.territory;

import org.jspecify.annotations.NullMarked;
