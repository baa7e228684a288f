/** Grade scales (шкалы перевода): which score is which mark, by exam, subject, school year and territory, as data. */
@NullMarked
package ru.podyom.assessment.scale;

import org.jspecify.annotations.NullMarked;
