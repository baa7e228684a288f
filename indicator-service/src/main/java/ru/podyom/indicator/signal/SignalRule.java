package ru.podyom.indicator.signal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.objectivity.Parameters;

/** By what signals are given; a version never changes. */
public record SignalRule(
        @Schema(examples = "1") int version,

        @Schema(
                description = "Where the parameters come from",
                examples = "Предложение экспертной группы от 12.10.2021")
        String source,

        Instant inForceFrom,

        @Schema(examples = "admin@ru") String publishedBy,
        Parameters parameters) {}
