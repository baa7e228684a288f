/** Keeps child processes: starts them, sees when they are ready, starts them again when they die, and finds orphans. */
@NullMarked
package ru.podyom.local.process;

import org.jspecify.annotations.NullMarked;
