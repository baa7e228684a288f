package ru.podyom.roadmap.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme and its plan as they stood. */
@Schema(name = "EditionContent")
record Content(
        @Schema(type = SchemaType.OBJECT, description = "As a programme is read")
        JsonNode programme,

        @Schema(type = SchemaType.ARRAY, description = "As activities are read")
        List<JsonNode> activities) {}
