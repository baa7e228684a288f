package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Violations;

/** Whose work an activity is: that of the programme's own bearer, once, or that of schools, once each. */
@Schema(name = "ActivityAudience")
public record Audience(
        @NotNull Who who,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "Codes of schools; with namedSchools only, and always",
                examples = "[\"lk-demyanovskaya\"]")
        List<@NotBlank String> schools) {

    /** Which schools. */
    @Schema(name = "ActivityAudienceWho")
    public enum Who {
        /** The territory itself, or the one school of a school's own programme. */
        @JsonProperty("programme")
        PROGRAMME,
        /** All schools of the programme's territory, those that open later too. */
        @JsonProperty("allSchools")
        ALL_SCHOOLS,
        /** Those that stand on the list of low-performing schools. */
        @JsonProperty("lowPerformingSchools")
        LOW_PERFORMING,
        @JsonProperty("namedSchools")
        NAMED
    }

    static final Audience PROGRAMME = new Audience(Who.PROGRAMME, List.of());

    List<String> codes() {
        return Objects.requireNonNullElse(schools, List.of());
    }

    void check(Violations violations, String at, Programme programme, Map<String, School> known) {
        violations
                .check(
                        (who == Who.NAMED) == !codes().isEmpty(),
                        at + "/schools",
                        who == Who.NAMED ? "required" : "not-allowed",
                        "schools are named with namedSchools, and only then")
                .check(
                        who == Who.PROGRAMME || programme.school() == null,
                        at + "/who",
                        "contradiction",
                        "a school's own programme is that school's work");
        for (int i = 0; i < codes().size(); i++) {
            School school = known.get(codes().get(i));
            boolean inside =
                    school != null && (school.territoryPath() + "/").startsWith(programme.territoryPath() + "/");
            violations.check(
                    inside, at + "/schools/" + i, "unknown", "there is no school " + codes().get(i) + " there");
        }
    }
}
