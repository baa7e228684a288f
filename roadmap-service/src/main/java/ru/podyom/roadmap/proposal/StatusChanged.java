package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;

/** What this service reads of {@code school-status.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StatusChanged(
        String school,
        String territoryPath,
        SchoolYear schoolYear,
        String ruleSet,
        Integer ruleSetVersion,
        Status status,
        @Nullable List<Criterion> criteria) {

    enum Status {
        @JsonProperty("entered")
        ENTERED,
        @JsonProperty("left")
        LEFT
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Criterion(String code, boolean fired, @Nullable List<Evidence> evidence) {}

    StatusChanged {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
        Objects.requireNonNull(status, "status");
    }

    /** The criteria that fired, with their evidence. */
    List<Reason> reasons() {
        return Objects.requireNonNullElse(criteria, List.<Criterion>of()).stream()
                .filter(Criterion::fired)
                .map(one -> new Reason(one.code(), Objects.requireNonNullElse(one.evidence(), List.of())))
                .toList();
    }
}
