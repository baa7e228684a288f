package ru.podyom.roadmap.activity;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Question;

/** A deadline that leaves a doubt. */
@Schema(name = "DeadlineQuestionView")
public record QuestionView(
        UUID activity,
        @Nullable @Schema(examples = "2.4.") String number,
        @Schema(examples = "Совещание директоров") String title,

        @Nullable @Schema(description = "As printed", examples = "в течение года")
        String deadline,

        Question question) {

    static QuestionView of(Activity activity) {
        return new QuestionView(
                activity.id(),
                activity.number,
                activity.title,
                activity.deadline,
                Objects.requireNonNull(activity.reading.question()));
    }
}
