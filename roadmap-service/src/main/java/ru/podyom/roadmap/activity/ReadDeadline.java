package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Assumption;
import ru.podyom.roadmap.schedule.Question;
import ru.podyom.roadmap.schedule.Unread;

/** How a deadline's wording became a schedule. */
@Schema(name = "ActivityDeadlineReading")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadDeadline(
        @Schema(description = "0 for what could not be read, 1 for what leaves no doubt", examples = "0.9")
        double confidence,

        @Schema(description = "What the reading takes for granted")
        List<Assumption> assumptions,

        @Nullable @Schema(description = "What a person should decide")
        Question question,

        @Nullable @Schema(description = "Why it has no meaning, where it has none")
        Unread unread,

        @Nullable @Schema(description = "Who decided it, here or earlier in this territory", examples = "metodist@lk")
        String answeredBy,

        @Nullable @Schema(description = "Code of the reading that was chosen", examples = "schoolYear")
        String answer,

        @Nullable @Schema(description = "A last day that was sent, but left out: the wording says another one")
        LocalDate leftOut) {

    static final ReadDeadline NONE = new ReadDeadline(0, List.of(), null, Unread.MISSING, null, null, null);

    /** The schedule was given as such. */
    static ReadDeadline given() {
        return new ReadDeadline(1, List.of(), null, null, null, null, null);
    }

    /** The same with a day that it leaves out. */
    ReadDeadline leavingOut(LocalDate day) {
        return new ReadDeadline(confidence, assumptions, question, unread, answeredBy, answer, day);
    }

    /** Whether somebody has answered for this very deadline, not for the same wording elsewhere. */
    boolean hasOwnAnswer() {
        return answer != null && !takesOver();
    }

    /** Whether an answer for the same wording elsewhere holds here. */
    boolean takesOver() {
        return assumptions.contains(Assumption.ANSWERED_ELSEWHERE);
    }
}
