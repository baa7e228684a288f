package ru.podyom.roadmap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Violations;

/** An agreement as it is sent. */
public record NewPartnership(
        @NotNull Kind kind,

        @Nullable @Size(max = 100) @Schema(examples = "12-С")
        String number,

        @NotBlank @Size(max = 2000) @Schema(examples = "Методическая помощь учителям математики")
        String purpose,

        @NotBlank @Schema(description = "Code of the school that helps", examples = "lk-krasninskaya")
        String leader,

        @NotNull LeaderRole leaderRole,

        @NotEmpty
        @Size(max = 100)
        @Schema(description = "Codes of the schools that are helped", examples = "[\"lk-demyanovskaya\"]")
        List<@NotBlank String> supported,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Codes of subjects; none: help in general", examples = "[\"MA\"]")
        List<@NotNull @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters") String>
                subjects,

        @NotNull @Schema(examples = "2021-09-01") LocalDate termFrom,

        @Nullable @Schema(description = "Last day; absent: until it is ended", examples = "2022-05-31")
        LocalDate termTo,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Where its documents are", examples = "[\"https://example.org/agreement.pdf\"]")
        List<
                        @NotNull @Size(max = 2000)
                        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://") String>
                links,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "What it rests on: an order, a proposal", examples = "Приказ 215-п, пункт 3")
        String basis) {

    List<String> subjectCodes() {
        return Objects.requireNonNullElse(subjects, List.of());
    }

    List<String> linkList() {
        return Objects.requireNonNullElse(links, List.of());
    }

    /** All that take part, the leader first. */
    Set<String> schools() {
        Set<String> all = new LinkedHashSet<>(List.of(leader));
        all.addAll(supported);
        return all;
    }

    /** Adds everything that contradicts itself or what is known of schools. */
    void check(Violations violations, Map<String, School> known) {
        violations
                .check(
                        termTo == null || !termTo.isBefore(termFrom),
                        "/termTo",
                        "contradiction",
                        "it ends before it begins")
                .check(known.containsKey(leader), "/leader", "unknown", "there is no school " + leader);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < supported.size(); i++) {
            String school = supported.get(i);
            String at = "/supported/" + i;
            violations
                    .check(known.containsKey(school), at, "unknown", "there is no school " + school)
                    .check(!school.equals(leader), at, "contradiction", "a school does not support itself")
                    .check(seen.add(school), at, "duplicate", school + " is named twice");
        }
        Set<String> subjectsSeen = new HashSet<>();
        for (int i = 0; i < subjectCodes().size(); i++) {
            String subject = subjectCodes().get(i);
            violations.check(subjectsSeen.add(subject), "/subjects/" + i, "duplicate", subject + " is named twice");
        }
    }
}
