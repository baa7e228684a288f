/** What an operator may set, with the default, the unit and the reason of each value. */
@NullMarked
package ru.podyom.gateway.config;

import org.jspecify.annotations.NullMarked;
