/** One OpenAPI document out of the services' own, and the pages that show it. */
@NullMarked
package ru.podyom.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
