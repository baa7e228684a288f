/** What held from when until when, and how a change with a date of its own enters it; plain Java. */
@NullMarked
package ru.podyom.assessment.timeline;

import org.jspecify.annotations.NullMarked;
