package ru.podyom.indicator.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school by its code and name. */
public record SchoolName(
        @Schema(examples = "lk-arinichevskaya") String code,
        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,

        @Schema(description = "Codes from the root to the municipality", examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath) {}
