/** What families a school's pupils come from, by school year: what makes schools comparable. */
@NullMarked
package ru.podyom.assessment.context;

import org.jspecify.annotations.NullMarked;
