/** The ground that the services' tests stand on: a real PostgreSQL, a real Kafka, really signed tokens. */
@NullMarked
package ru.podyom.runtime.test;

import org.jspecify.annotations.NullMarked;
