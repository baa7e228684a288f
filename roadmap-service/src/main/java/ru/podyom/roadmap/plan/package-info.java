/** Proposes a programme's tree of activities from what its document says, and tells what is doubtful in it. */
@NullMarked
package ru.podyom.roadmap.plan;

import org.jspecify.annotations.NullMarked;
