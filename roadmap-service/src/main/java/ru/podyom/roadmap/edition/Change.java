package ru.podyom.roadmap.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a programme's passport or of one of its activities. */
@Schema(name = "EditionChange")
public record Change(
        Kind kind,

        @Nullable @Schema(description = "Absent for the passport")
        UUID activity,

        @Nullable @Schema(examples = "2.4.") String number,
        @Nullable @Schema(examples = "Совещание директоров") String title,
        @Schema(description = "Of what was changed") List<FieldChange> fields) {

    @Schema(name = "EditionChangeKind")
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("changed")
        CHANGED
    }
}
