package ru.podyom.roadmap.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.problem.Violations;

/** A programme as it is sent. */
public record NewProgramme(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,79}", message = "a code is 2 to 80 of a-z, 0-9 and -")
        @Schema(description = "Natural key, for life", examples = "leninsk-kuznetsky-2021")
        String code,

        @NotBlank @Size(max = 1000) @Schema(examples = "Методическое сопровождение школ с низкими результатами")
        String title,

        @NotNull Level level,

        @NotBlank @Schema(description = "Code of the territory", examples = "leninsk-kuznetsky")
        String territory,

        @Nullable
        @Schema(
                description = "Code of the school; only, and always, at the level school",
                examples = "lk-demyanovskaya")
        String school,

        @NotNull @Schema(examples = "2021-09-01") LocalDate termFrom,

        @NotNull @Schema(description = "Last day of the term", examples = "2022-08-31")
        LocalDate termTo,

        @Nullable @Size(max = 200) @Schema(description = "Number of the order that approved it", examples = "215-п")
        String orderNumber,

        @Nullable @Schema(description = "Day of the order", examples = "2021-08-26")
        LocalDate orderedOn,

        @Nullable @Schema(examples = "2021-08-27") LocalDate approvedOn,

        @Nullable @Size(max = 4000) @Schema(examples = "Система методической помощи школам")
        String goal,

        @Nullable @Size(max = 100) @Schema(description = "Objectives in the order of the document")
        List<@NotNull @Valid Objective> objectives,

        @Nullable @Size(max = 5000) @Schema(description = "Schools that the programme itself names as low-performing")
        List<@NotNull @Valid ClaimedSchool> claimedSchools,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Where the text comes from", examples = "Приложение к приказу")
        String source,

        @Nullable
        @Size(max = 4000)
        @Schema(description = "What is doubtful in the document, in words", examples = "принята с изменениями")
        String notes,

        @Nullable @Valid @Schema(description = "What else the passport says")
        Passport passport,

        @Nullable
        @Schema(
                description = "Code of the programme of a higher level that it belongs to, for life",
                examples = "kuzbass-2021")
        String parent) {

    /** A school's own programme; what is not named here is empty. */
    public static NewProgramme ofSchool(
            String code,
            String title,
            School school,
            LocalDate termFrom,
            LocalDate termTo,
            List<Objective> objectives,
            String source) {
        return new NewProgramme(
                code,
                title,
                Level.SCHOOL,
                school.municipality(),
                school.code(),
                termFrom,
                termTo,
                null,
                null,
                null,
                null,
                objectives,
                null,
                source,
                null,
                null,
                null);
    }

    /** Adds whether the programme that it belongs to can be that. */
    void checkParent(Violations violations, Territory home, @Nullable Programme above) {
        if (parent == null) {
            return;
        }
        violations.check(above != null, "/parent", "unknown", "there is no programme " + parent);
        if (above != null) {
            violations
                    .check(
                            above.level.isAbove(level),
                            "/parent",
                            "wrong-level",
                            "%s is of the level %s, not above %s".formatted(parent, above.level, level))
                    .check(
                            above.covers(home.path()),
                            "/parent",
                            "wrong-territory",
                            home.code() + " is not in the territory of " + parent);
        }
    }

    List<Objective> objectivesInOrder() {
        List<Objective> given = Objects.requireNonNullElse(objectives, List.of());
        return IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).at(i + 1))
                .toList();
    }

    Passport passportOrEmpty() {
        return Objects.requireNonNullElse(passport, Passport.EMPTY);
    }

    List<ClaimedSchool> claims() {
        return Objects.requireNonNullElse(claimedSchools, List.of());
    }

    Set<String> schools() {
        Set<String> codes = claims().stream().map(ClaimedSchool::school).collect(Collectors.toSet());
        if (school != null) {
            codes.add(school);
        }
        return codes;
    }

    /** Adds everything that contradicts itself or what is known of territories and schools. */
    void check(Violations violations, Territory home, Map<String, School> known) {
        violations
                .check(
                        home.level().equals(level.territoryLevel()),
                        "/level",
                        "wrong-level",
                        home.code() + " is a " + home.level())
                .check(!termTo.isBefore(termFrom), "/termTo", "contradiction", "the term ends before it begins");
        passportOrEmpty().check(violations, this);
        checkObjectives(violations);
        checkSchool(violations, home, known);
        checkClaims(violations, home, known);
    }

    private void checkObjectives(Violations violations) {
        Set<String> seen = new HashSet<>();
        List<Objective> given = objectivesInOrder();
        for (int i = 0; i < given.size(); i++) {
            String objective = Objects.requireNonNull(given.get(i).code());
            violations.check(
                    seen.add(objective), "/objectives/" + i + "/code", "duplicate", "two objectives are " + objective);
        }
    }

    private void checkSchool(Violations violations, Territory home, Map<String, School> known) {
        if (level != Level.SCHOOL) {
            violations.check(school == null, "/school", "not-allowed", "only at the level school");
        } else if (school == null) {
            violations.check(false, "/school", "required", "whose programme it is");
        } else {
            checkPlace(violations, "/school", school, home, known);
        }
    }

    private void checkClaims(Violations violations, Territory home, Map<String, School> known) {
        Set<ClaimedSchool> seen = new HashSet<>();
        for (int i = 0; i < claims().size(); i++) {
            ClaimedSchool claim = claims().get(i);
            String at = "/claimedSchools/" + i;
            violations.check(seen.add(claim), at, "duplicate", claim.school() + " is named twice for one year");
            checkPlace(violations, at + "/school", claim.school(), home, known);
        }
    }

    private static void checkPlace(
            Violations violations, String at, String code, Territory home, Map<String, School> known) {
        School found = known.get(code);
        if (found == null) {
            violations.check(false, at, "unknown", "there is no school " + code);
            return;
        }
        boolean inside = (found.territoryPath() + "/").startsWith(home.path() + "/");
        violations.check(inside, at, "wrong-territory", "school " + code + " is not in " + home.code());
    }
}
