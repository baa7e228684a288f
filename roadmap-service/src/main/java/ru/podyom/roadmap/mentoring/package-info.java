/** Banks of mentors, and tandems and groups of teachers by a named deficit. People are known by code, never by name. */
@NullMarked
package ru.podyom.roadmap.mentoring;

import org.jspecify.annotations.NullMarked;
