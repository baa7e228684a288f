package ru.podyom.roadmap.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a proposed plan. */
@Schema(name = "ActivityImportState")
enum ImportState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("discarded")
    DISCARDED
}
