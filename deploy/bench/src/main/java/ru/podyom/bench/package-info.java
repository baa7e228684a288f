/** Benchmarks: each starts the real service on its own PostgreSQL and Kafka, and measures two things side by side. */
@NullMarked
package ru.podyom.bench;

import org.jspecify.annotations.NullMarked;
