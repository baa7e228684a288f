package ru.podyom.roadmap.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A teacher who is helped. */
public record Mentee(
        @NotBlank @Schema(description = "Code of the school", examples = "lk-demyanovskaya")
        String school,

        @NotNull
        @Pattern(regexp = PersonCode.PATTERN, message = PersonCode.MESSAGE)
        @Schema(description = "Who it is, in that school", examples = "t-12")
        String code) {

    // A mentor of the municipality's bank works anywhere in it; one of a school's bank, there.
    boolean is(Mentor mentor, String schoolsTerritory) {
        return code.equals(mentor.code)
                && (mentor.school == null
                        ? mentor.territoryPath.equals(schoolsTerritory)
                        : mentor.school.equals(school));
    }
}
