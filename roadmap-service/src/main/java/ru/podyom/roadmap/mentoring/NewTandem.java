package ru.podyom.roadmap.mentoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Violations;

/** A tandem, or a group, as sent. */
public record NewTandem(
        @NotNull @Schema(description = "Id of the mentor, one of /api/v1/mentors; stays for life")
        UUID mentor,

        @NotNull Deficit deficit,

        @Nullable
        @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters")
        @Schema(description = "Code of the subject; required for the deficit subject", examples = "MA")
        String subject,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "The deficit in words; no names", examples = "Геометрия в 8–9 классах")
        String need,

        @NotEmpty @Size(max = 50) @Schema(description = "Who is helped: one, or a group")
        List<@NotNull @Valid Mentee> mentees,

        @NotNull @Schema(examples = "2021-10-01") LocalDate startedOn,

        @Nullable @Schema(description = "Last day; absent: as long as it is needed", examples = "2022-05-31")
        LocalDate until) {

    Set<String> schools() {
        return mentees.stream().map(Mentee::school).collect(Collectors.toSet());
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(startedOn) && (until == null || !day.isAfter(until));
    }

    /** Adds everything that contradicts itself, the mentor, or what is known of schools. */
    void check(Violations violations, Mentor by, Map<String, School> known) {
        violations
                .check(
                        until == null || !until.isBefore(startedOn),
                        "/until",
                        "contradiction",
                        "it ends before it begins")
                .check(deficit != Deficit.SUBJECT || subject != null, "/subject", "required", "in which subject")
                .check(by.helpsIn().contains(deficit), "/deficit", "not-offered", "the mentor does not help in that")
                .check(
                        deficit != Deficit.SUBJECT || subject == null || by.teaches(subject),
                        "/subject",
                        "not-offered",
                        "the mentor does not help in " + subject);
        checkMentees(violations, by, known);
    }

    private void checkMentees(Violations violations, Mentor by, Map<String, School> known) {
        Set<Mentee> seen = new HashSet<>();
        for (int i = 0; i < mentees.size(); i++) {
            Mentee mentee = mentees.get(i);
            School school = known.get(mentee.school());
            String at = "/mentees/" + i;
            violations
                    .check(school != null, at + "/school", "unknown", "there is no school " + mentee.school())
                    .check(seen.add(mentee), at, "duplicate", mentee.code() + " is named twice")
                    .check(
                            school == null || !mentee.is(by, school.territoryPath()),
                            at,
                            "contradiction",
                            "nobody is one's own mentor");
        }
    }
}
