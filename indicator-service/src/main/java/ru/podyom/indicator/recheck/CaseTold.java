package ru.podyom.indicator.recheck;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;
import ru.podyom.indicator.objectivity.SignalKind;

/** The events {@code objectivity-case.opened} and so on: how the case stands, without words and names. */
record CaseTold(
        UUID id,
        String school,
        String territoryPath,
        String procedure,
        String schoolYear,
        CaseStatus status,
        List<SignalKind> signals,
        @Nullable Integer works,
        int observers,
        @Nullable AgreedShare marks,
        @Nullable AgreedShare points,
        @Nullable Outcome outcome,
        int reopened,
        int version) {

    static CaseTold of(ObjectivityCase one) {
        Sample sample = one.sample;
        Agreement agreement = one.agreement;
        return new CaseTold(
                one.id(),
                one.school,
                one.territoryPath,
                one.procedure,
                one.schoolYear,
                one.status(),
                one.findings.stream().filter(Finding::signal).map(Finding::kind).toList(),
                sample == null ? null : sample.numbers().size(),
                one.observers.size(),
                agreement == null ? null : agreement.marks(),
                agreement == null ? null : agreement.points(),
                one.outcome,
                one.reopened,
                one.version);
    }
}
