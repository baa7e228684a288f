/** Approved editions of programmes, programmes made from a template, and what differs from the one to the other. */
@NullMarked
package ru.podyom.roadmap.edition;

import org.jspecify.annotations.NullMarked;
