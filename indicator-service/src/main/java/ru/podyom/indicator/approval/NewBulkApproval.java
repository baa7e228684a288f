package ru.podyom.indicator.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which submitted observations are approved at once. */
@Schema(name = "NewBulkApproval")
public record NewBulkApproval(
        @NotBlank @Schema(description = "Code of the territory, with all below it", examples = "leninsk-kuznetsky")
        String territory,

        @Nullable @Schema(description = "Only of this element", examples = "teachers.networked")
        String element,

        @Nullable @Schema(description = "Only of this period", examples = "2020-2021")
        String period,

        @NotNull
        @Schema(
                description = "Only what was submitted up to then: when the list was read that is approved",
                examples = "2021-06-01T08:30:00Z")
        Instant until,

        @Nullable @Size(max = 1000) @Schema(examples = "Сверено с кадровым реестром")
        String note) {}
