package ru.podyom.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Participants by mark; those not known are absent. For ЕГЭ, mark 2 is below the minimum and mark 5 a high score. */
public record MarkCounts(
        @Nullable @Schema(examples = "6") Integer mark2,
        @Nullable @Schema(examples = "9") Integer mark3,
        @Nullable @Schema(examples = "6") Integer mark4,
        @Nullable @Schema(examples = "2") Integer mark5) {

    public Stream<Integer> known() {
        return Stream.of(mark2, mark3, mark4, mark5).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Whether nothing is known of any mark. */
    @JsonIgnore
    public boolean isEmpty() {
        return mark2 == null && mark3 == null && mark4 == null && mark5 == null;
    }
}
