/** Programmes proposed for schools that entered the list of low-performing ones. */
@NullMarked
package ru.podyom.roadmap.proposal;

import org.jspecify.annotations.NullMarked;
