package ru.podyom.roadmap.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** A mentor as sent. */
public record NewMentor(
        @Nullable
        @Schema(
                description = "Code of the municipality, for its bank; not with a school",
                examples = "leninsk-kuznetsky")
        String territory,

        @Nullable @Schema(description = "Code of the school, for its bank", examples = "lk-krasninskaya")
        String school,

        @NotNull
        @Pattern(regexp = PersonCode.PATTERN, message = PersonCode.MESSAGE)
        @Schema(description = "Who it is, once in a bank", examples = "t-07")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "учитель математики")
        String post,

        @Nullable Category category,

        @Nullable @Size(max = 50) @Schema(description = "Codes of subjects", examples = "[\"MA\"]")
        List<@NotNull @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters") String>
                subjects,

        @NotEmpty @Size(max = 4) @Schema(description = "What the mentor can help in", examples = "[\"subject\"]")
        Set<@NotNull Deficit> deficits,

        @Nullable @Size(max = 1000) @Schema(description = "No names", examples = "По средам")
        String note,

        @Nullable @Schema(description = "Takes new tandems; yes if absent")
        Boolean active) {

    List<String> subjectCodes() {
        return subjects == null ? List.of() : List.copyOf(new LinkedHashSet<String>(subjects));
    }

    boolean isActive() {
        return !Boolean.FALSE.equals(active);
    }

    void check() {
        new Violations()
                .check(
                        territory != null || school != null,
                        "/school",
                        "required",
                        "whose bank: a school's or a territory's")
                .check(territory == null || school == null, "/territory", "not-allowed", "a bank has one owner")
                .check(
                        !deficits.contains(Deficit.SUBJECT) || !subjectCodes().isEmpty(),
                        "/subjects",
                        "required",
                        "in which subjects the mentor can help")
                .refuse();
    }
}
