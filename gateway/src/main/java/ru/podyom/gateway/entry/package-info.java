/** What happens to every request before anyone looks at what it wants: shape, headers, correlation, log. */
@NullMarked
package ru.podyom.gateway.entry;

import org.jspecify.annotations.NullMarked;
