/** Schools (образовательные организации) by their codes. */
@NullMarked
package ru.podyom.assessment.school;

import org.jspecify.annotations.NullMarked;
