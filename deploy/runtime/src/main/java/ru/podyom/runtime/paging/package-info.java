/** Opaque keyset cursors that are bound to the filters they were made with. */
@NullMarked
package ru.podyom.runtime.paging;

import org.jspecify.annotations.NullMarked;
