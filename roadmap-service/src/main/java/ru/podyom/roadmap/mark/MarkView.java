package ru.podyom.roadmap.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceState;

/** An entry in the history of an occurrence as it is read. */
public record MarkView(
        UUID id,
        UUID activity,
        UUID occurrence,

        @Schema(description = "A mark, or what the controller said of it")
        MarkKind kind,

        OccurrenceState state,
        @Nullable @Schema(examples = "2020-08-18") LocalDate doneOn,
        @Nullable @Schema(examples = "Приказ подписан") String comment,

        @Schema(examples = "[\"https://example.org/order.pdf\"]")
        List<String> evidence,

        @Schema(description = "Files that prove it") List<UUID> files,

        @Nullable @Schema(description = "Why what was done already was marked again", examples = "отмечено не тем")
        String reason,

        @Schema(examples = "director@school") String markedBy,
        Instant markedAt) {

    static MarkView of(Mark mark) {
        return new MarkView(
                mark.id(),
                Objects.requireNonNull(mark.activityId),
                Objects.requireNonNull(mark.occurrenceId),
                mark.kind,
                mark.state,
                mark.doneOn,
                mark.comment,
                mark.evidence,
                mark.files,
                mark.reason,
                mark.markedBy,
                mark.markedAt);
    }
}
