/** How the gateway says no: RFC 9457 problems that carry the correlation id. */
@NullMarked
package ru.podyom.gateway.problem;

import org.jspecify.annotations.NullMarked;
