/** The same children through the years: grade 5, the year after grade 6, and so on. */
@NullMarked
package ru.podyom.assessment.cohort;

import org.jspecify.annotations.NullMarked;
