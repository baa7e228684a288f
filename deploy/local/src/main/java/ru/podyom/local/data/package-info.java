/** What holds the suite's data on this machine: its directory, its secrets, PostgreSQL and Kafka. */
@NullMarked
package ru.podyom.local.data;

import org.jspecify.annotations.NullMarked;
