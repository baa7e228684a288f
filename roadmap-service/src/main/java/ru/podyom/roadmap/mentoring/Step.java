package ru.podyom.roadmap.mentoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a tandem's own programme. */
@Schema(name = "TandemStep")
public record Step(
        @Schema(description = "From 1, in the order of adding", examples = "1")
        int number,

        @Schema(examples = "Посещение урока и его разбор") String title,
        @Schema(examples = "2021-10-15") LocalDate dueOn,
        @Nullable @Schema(description = "Absent: not yet") LocalDate doneOn,
        @Nullable @Schema(examples = "Разобраны два урока") String note) {

    Step done(StepMark mark) {
        return new Step(number, title, dueOn, mark.doneOn(), mark.note());
    }

    boolean isDone() {
        return doneOn != null;
    }
}
