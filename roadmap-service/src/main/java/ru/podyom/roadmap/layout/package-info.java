/** Finds the tables of a plan among the tables of a document, and puts their rows together again. */
@NullMarked
package ru.podyom.roadmap.layout;

import org.jspecify.annotations.NullMarked;
