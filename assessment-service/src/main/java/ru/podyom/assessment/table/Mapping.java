package ru.podyom.assessment.table;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the columns are, where the header is not to be believed.
 *
 * @param layout null to recognise it all the same
 * @param columns role by header, or by the column's number from 1
 */
@Schema(name = "ImportMapping")
public record Mapping(@Nullable Layout layout, Map<String, String> columns) {}
