/** What a school says of itself each school year: strengths, weaknesses, opportunities, threats. */
@NullMarked
package ru.podyom.roadmap.swot;

import org.jspecify.annotations.NullMarked;
