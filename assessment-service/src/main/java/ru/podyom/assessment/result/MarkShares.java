package ru.podyom.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Percent of the participants by mark, 0 to 100, as they were given; those not known are absent. */
public record MarkShares(
        @Nullable @Schema(examples = "30") BigDecimal mark2,
        @Nullable @Schema(examples = "42.9") BigDecimal mark3,
        @Nullable @Schema(examples = "28.6") BigDecimal mark4,
        @Nullable @Schema(examples = "9.5") BigDecimal mark5) {

    public Stream<BigDecimal> known() {
        return Stream.of(mark2, mark3, mark4, mark5).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Whether nothing is known of any mark. */
    @JsonIgnore
    public boolean isEmpty() {
        return mark2 == null && mark3 == null && mark4 == null && mark5 == null;
    }
}
