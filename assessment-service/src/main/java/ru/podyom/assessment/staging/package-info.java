/**
 * From the rows of a file to results: laid into a temporary table by COPY, matched with schools, procedures and what is
 * stored, and merged with their events, set-wise and in one transaction.
 */
@NullMarked
package ru.podyom.assessment.staging;

import org.jspecify.annotations.NullMarked;
