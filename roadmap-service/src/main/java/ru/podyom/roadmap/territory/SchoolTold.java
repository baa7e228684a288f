package ru.podyom.roadmap.territory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/** What this service reads of {@code school.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SchoolTold(String code, String name, String municipality, String territoryPath, Integer version) {

    SchoolTold {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(version, "version");
    }
}
