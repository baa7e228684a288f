package ru.podyom.roadmap.occurrence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this package reads of {@code result.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResultRecorded(String school, String territoryPath, Procedure procedure, Figures figures) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Procedure(String code, String type, String schoolYear) {

        Procedure {
            Objects.requireNonNull(code, "procedure.code");
            Objects.requireNonNull(type, "procedure.type");
            Objects.requireNonNull(schoolYear, "procedure.schoolYear");
        }
    }

    /** @param missing why there are none */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figures(@Nullable String missing) {}

    ResultRecorded {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(procedure, "procedure");
    }

    /** Whether there is something to act on: a school that was not tested has no results. */
    boolean hasFigures() {
        return figures.missing() == null;
    }
}
