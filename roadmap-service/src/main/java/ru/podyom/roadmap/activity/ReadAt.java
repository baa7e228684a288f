package ru.podyom.roadmap.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in a document an activity was read. */
@Schema(name = "ActivityPlace")
public record ReadAt(
        @Schema(description = "The import that brought it") UUID activityImport,

        @Schema(description = "In words that a person can follow", examples = "lines 120–123")
        String place) {}
