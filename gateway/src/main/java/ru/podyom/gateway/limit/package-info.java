/** How much a request may bring: body sizes, announced or counted. */
@NullMarked
package ru.podyom.gateway.limit;

import org.jspecify.annotations.NullMarked;
