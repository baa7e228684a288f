/** Sheets of lines read as results: which layout a sheet has, the rows in it, and what is doubtful about them. */
@NullMarked
package ru.podyom.assessment.table;

import org.jspecify.annotations.NullMarked;
