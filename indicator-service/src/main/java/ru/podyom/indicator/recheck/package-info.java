/** Cases that look closer at one school's result: a sample checked again, observers, what came of it. */
@NullMarked
package ru.podyom.indicator.recheck;

import org.jspecify.annotations.NullMarked;
