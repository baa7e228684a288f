/** Who is calling, which territory that covers, and how PostgreSQL learns of it. */
@NullMarked
package ru.podyom.runtime.access;

import org.jspecify.annotations.NullMarked;
