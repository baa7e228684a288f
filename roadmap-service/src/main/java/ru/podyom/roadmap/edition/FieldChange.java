package ru.podyom.roadmap.edition;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one property. */
@Schema(name = "EditionFieldChange")
public record FieldChange(
        @Schema(examples = "deadline") String field,

        @Nullable @Schema(description = "Absent where there was nothing", implementation = Object.class)
        JsonNode before,

        @Nullable @Schema(description = "Absent where there is nothing", implementation = Object.class)
        JsonNode after) {}
