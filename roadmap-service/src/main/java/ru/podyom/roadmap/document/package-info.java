/** A programme as it was printed, in whatever file it comes, read as paragraphs and tables with their places. */
@NullMarked
package ru.podyom.roadmap.document;

import org.jspecify.annotations.NullMarked;
