/** What printed deadlines mean, and on which days that is; plain Java. */
@NullMarked
package ru.podyom.roadmap.schedule;

import org.jspecify.annotations.NullMarked;
