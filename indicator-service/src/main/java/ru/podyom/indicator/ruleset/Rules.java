package ru.podyom.indicator.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules themselves, in CEL.
 *
 * @param low whether a result {@code r} is low under the parameters {@code p}
 * @param listed whether the school is on the list, from {@code fired}, the codes of the criteria that fired
 */
public record Rules(
        @Schema(description = "CEL: is result r low under parameters p", examples = "r.share >= p.threshold")
        String low,

        List<CriterionRule> criteria,

        @Schema(description = "CEL over fired, the codes of criteria that fired", examples = "fired.exists(c, true)")
        String listed) {

    /**
     * One criterion.
     *
     * @param evidence which of the {@code low} results speak for it
     * @param fired whether that {@code evidence} is enough
     */
    public record CriterionRule(
            @Schema(examples = "C1") String code,

            @Schema(examples = "Низкий результат в нескольких процедурах одного года")
            String nameRu,

            @Schema(examples = "Low results in several procedures of one year")
            String nameEn,

            @Schema(
                    description = "CEL: which of the low results speak for it",
                    examples = "low.filter(r, r.yearsAgo < p.c1Years)")
            String evidence,

            @Schema(description = "CEL: whether the evidence is enough", examples = "evidence.size() >= p.c1Min")
            String fired) {}
}
