/** The embedded run: real PostgreSQL, real Kafka and the four services on one machine, by one command. */
@NullMarked
package ru.podyom.local;

import org.jspecify.annotations.NullMarked;
