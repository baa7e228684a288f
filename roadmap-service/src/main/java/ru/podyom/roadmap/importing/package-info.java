/** Documents of programmes taken in: what is read is proposed, and becomes a plan when a person accepts it. */
@NullMarked
package ru.podyom.roadmap.importing;

import org.jspecify.annotations.NullMarked;
