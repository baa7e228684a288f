package ru.podyom.indicator.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a criterion says of one school: whether it fired, and on which low results, also when they were not enough. */
public record Criterion(
        @Schema(examples = "C1") String code,
        boolean fired,
        List<Evidence> evidence,

        @Nullable @Schema(description = "How far it is from turning over; in lists, for criteria that fired")
        Distance distance) {

    Criterion with(Distance known) {
        return new Criterion(code, fired, evidence, known);
    }

    /** Without numbers of pupils, for callers who have no right to them. */
    public Criterion withoutPupils() {
        return new Criterion(
                code, fired, evidence.stream().map(Evidence::withoutPupils).toList(), null);
    }
}
