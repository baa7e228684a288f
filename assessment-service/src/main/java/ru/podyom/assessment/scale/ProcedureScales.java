package ru.podyom.assessment.scale;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scales of a procedure in a territory, one of each purpose at most; none if none is known. */
public record ProcedureScales(
        @Schema(description = "Code of the procedure", examples = "oge-ma-9-2023")
        String procedure,

        @Schema(examples = "ru/kuzbass") String territoryPath,
        List<ApplyingScale> scales) {}
