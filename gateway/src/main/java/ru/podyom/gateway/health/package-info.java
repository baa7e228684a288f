/** Whether the whole suite is well, service by service. */
@NullMarked
package ru.podyom.gateway.health;

import org.jspecify.annotations.NullMarked;
