package ru.podyom.roadmap.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authority makes of a practice, and on what ground. */
@Schema(name = "NewPracticeDecision")
public record NewDecision(
        @NotNull Verdict verdict,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "The decision, for all readers", examples = "Протокол методического совета № 3")
        String ground) {

    /** What becomes of it. */
    @Schema(name = "PracticeVerdict")
    public enum Verdict {
        @JsonProperty("publish")
        PUBLISH,
        @JsonProperty("archive")
        ARCHIVE
    }

    PracticeState leadsTo() {
        return verdict == Verdict.PUBLISH ? PracticeState.PUBLISHED : PracticeState.ARCHIVED;
    }
}
