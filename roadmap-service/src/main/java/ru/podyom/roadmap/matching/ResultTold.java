package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/** What matching reads of {@code result.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResultTold(
        UUID resultId, Integer version, String school, String territoryPath, Procedure procedure, MarkFigures figures) {

    /** An olympiad's participants are chosen: its marks say nothing of a school's teaching. */
    private static final String OLYMPIAD = "OLYMPIAD";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Procedure(String code, String type, String subject, String schoolYear) {

        Procedure {
            Objects.requireNonNull(code, "procedure.code");
            Objects.requireNonNull(type, "procedure.type");
            Objects.requireNonNull(subject, "procedure.subject");
            Objects.requireNonNull(schoolYear, "procedure.schoolYear");
        }
    }

    ResultTold {
        Objects.requireNonNull(resultId, "resultId");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(figures, "figures");
    }

    /** The same without its figures. */
    ResultTold withdrawn() {
        return new ResultTold(resultId, version, school, territoryPath, procedure, MarkFigures.NONE);
    }

    boolean compares() {
        return !procedure.type().equals(OLYMPIAD);
    }
}
