package ru.podyom.indicator.signal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;
import ru.podyom.indicator.objectivity.SignalKind;

/** How one school's result in one procedure compares with its region: signals, not verdicts. */
public record SchoolSignal(
        @Schema(description = "Code of the school", examples = "lk-arinichevskaya")
        String school,

        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Schema(description = "Code of the procedure", examples = "vpr-ma-8-2021")
        String procedure,

        @Schema(examples = "2020-2021") String schoolYear,

        @Schema(description = "0 if nobody took part", examples = "25")
        int participants,

        @Schema(description = "Kinds that became signals") List<SignalKind> signals,

        @Schema(description = "One of each kind, those not made with the reason")
        List<Finding> findings,

        @Schema(description = "Version of the rule it was computed by", examples = "1")
        int ruleVersion,

        Instant computedAt,

        @Nullable @Schema(description = "The case that looks closer, if there is one")
        UUID caseId) {}
