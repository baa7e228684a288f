/** What every operation shares: correlation, strict parameters, versions, and their place in the OpenAPI document. */
@NullMarked
package ru.podyom.runtime.api;

import org.jspecify.annotations.NullMarked;
