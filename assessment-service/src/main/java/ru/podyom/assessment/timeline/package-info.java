/** What held from when until when, and how a change with a date of its own enters it. */
@NullMarked
package ru.podyom.assessment.timeline;

import org.jspecify.annotations.NullMarked;
