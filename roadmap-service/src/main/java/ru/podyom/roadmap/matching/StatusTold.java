package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What matching reads of {@code school-status.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StatusTold(
        String school,
        String territoryPath,
        String schoolYear,
        String ruleSet,
        Status status,
        @Nullable List<Criterion> criteria) {

    enum Status {
        @JsonProperty("entered")
        ENTERED,
        @JsonProperty("left")
        LEFT
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Criterion(boolean fired, @Nullable List<Evidence> evidence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Evidence(String subject) {

        Evidence {
            Objects.requireNonNull(subject, "subject");
        }
    }

    StatusTold {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(status, "status");
    }

    boolean listed() {
        return status == Status.ENTERED;
    }

    /** Subjects of the results that criteria fired on; none of a school that has left. */
    List<String> subjects() {
        if (!listed()) {
            return List.of();
        }
        return Objects.requireNonNullElse(criteria, List.<Criterion>of()).stream()
                .filter(Criterion::fired)
                .flatMap(one -> Objects.requireNonNullElse(one.evidence(), List.<Evidence>of()).stream())
                .map(Evidence::subject)
                .distinct()
                .sorted()
                .toList();
    }
}
