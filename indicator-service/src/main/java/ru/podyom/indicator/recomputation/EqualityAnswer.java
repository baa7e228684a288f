package ru.podyom.indicator.recomputation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what is stored is what the facts give. */
@Schema(name = "ValueEquality")
public record EqualityAnswer(
        @Schema(description = "Schools computed from scratch", examples = "100")
        int schools,

        @Schema(description = "Their contributions", examples = "2400")
        long contributions,

        @Schema(description = "Totals added up anew", examples = "120")
        long totals,

        @Schema(description = "What differs, 100 at most; empty when all is equal", examples = "[]")
        List<String> differences) {}
