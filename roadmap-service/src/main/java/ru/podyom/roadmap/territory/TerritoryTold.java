package ru.podyom.roadmap.territory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/** What this service reads of {@code territory.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TerritoryTold(String code, String name, String level, String path, Integer version) {

    TerritoryTold {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(version, "version");
    }
}
