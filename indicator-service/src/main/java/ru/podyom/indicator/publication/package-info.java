/** Publishing and withdrawing rule sets: all schools are judged beside normal work, then the list changes at once. */
@NullMarked
package ru.podyom.indicator.publication;

import org.jspecify.annotations.NullMarked;
