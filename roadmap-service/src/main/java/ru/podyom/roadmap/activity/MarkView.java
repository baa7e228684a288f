package ru.podyom.roadmap.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mark of execution as it is read. */
public record MarkView(
        UUID id,
        UUID activity,
        ActivityState state,
        @Nullable @Schema(examples = "2020-08-18") LocalDate doneOn,
        @Nullable @Schema(examples = "Приказ подписан") String comment,

        @Schema(examples = "[\"https://example.org/order.pdf\"]")
        List<String> evidence,

        @Nullable @Schema(description = "Why a done activity was marked again")
        String reason,

        String markedBy,
        Instant markedAt) {

    static MarkView of(Mark mark) {
        return new MarkView(
                mark.id(),
                Objects.requireNonNull(mark.activityId),
                mark.state,
                mark.doneOn,
                mark.comment,
                mark.evidence,
                mark.reason,
                mark.markedBy,
                mark.markedAt);
    }
}
