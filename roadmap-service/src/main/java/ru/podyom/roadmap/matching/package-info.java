/** Proposals which school could mentor which, by opposite strengths in results and a similar context, each with its reasons. */
@NullMarked
package ru.podyom.roadmap.matching;

import org.jspecify.annotations.NullMarked;
