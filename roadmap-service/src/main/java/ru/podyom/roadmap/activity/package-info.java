/** Activities of a programme in their printed order, and the marks of their execution. */
@NullMarked
package ru.podyom.roadmap.activity;

import org.jspecify.annotations.NullMarked;
