/** Programmes (дорожные карты): who promises, to whom, for which term, and how far it has come. */
@NullMarked
package ru.podyom.roadmap.programme;

import org.jspecify.annotations.NullMarked;
