/**
 * Results of pupils, by code and never by name: read from protocols, marked by scales, versioned; what they add up to is
 * the result of their school.
 */
@NullMarked
package ru.podyom.assessment.pupil;

import org.jspecify.annotations.NullMarked;
