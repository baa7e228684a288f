/** From a path to an operation of the merged document, and from there to its service and back, streaming. */
@NullMarked
package ru.podyom.gateway.routing;

import org.jspecify.annotations.NullMarked;
