/** Which schools are low-performing and why, by versioned rules that are data. The arithmetic is plain Java. */
@NullMarked
package ru.podyom.indicator.ruleset;

import org.jspecify.annotations.NullMarked;
