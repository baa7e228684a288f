package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What matching reads of {@code school.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SchoolTold(
        String code,
        String name,
        String kind,
        @Nullable String locality,
        @Nullable Integer pupils,
        @Nullable String oktmo,
        @Nullable LocalDate closedOn,
        String municipality,
        String territoryPath,
        Integer version) {

    SchoolTold {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(version, "version");
    }
}
