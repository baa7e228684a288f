package ru.podyom.indicator.recheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** How far a case has come. */
@Schema(name = "ObjectivityCaseStatus")
public enum CaseStatus {
    @JsonProperty("open")
    OPEN("outcome is null and sample is null"),
    /** It is settled which works are checked again. */
    @JsonProperty("sampled")
    SAMPLED("outcome is null and sample is not null and agreement is null"),
    @JsonProperty("rechecked")
    RECHECKED("outcome is null and agreement is not null"),
    @JsonProperty("closed")
    CLOSED("outcome is not null");

    private final String condition;

    CaseStatus(String condition) {
        this.condition = condition;
    }

    static @Nullable CaseStatus of(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(values())
                        .filter(status -> status.code().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Problems.invalid("status", "unknown", "there is no status " + text));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same in JPQL and in SQL. */
    String condition() {
        return condition;
    }
}
