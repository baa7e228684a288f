/** Indicators as data: versions with a validity, drafts that can be tried before they are published. */
@NullMarked
package ru.podyom.indicator.definition;

import org.jspecify.annotations.NullMarked;
