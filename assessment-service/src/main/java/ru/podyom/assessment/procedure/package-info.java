/** Assessment procedures (оценочные процедуры): what was tested, in which grade and year. */
@NullMarked
package ru.podyom.assessment.procedure;

import org.jspecify.annotations.NullMarked;
