/** Figures derived for any set of schools and procedures: summed by the database, weighted by participants. */
@NullMarked
package ru.podyom.assessment.statistics;

import org.jspecify.annotations.NullMarked;
