package ru.podyom.indicator.recheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;

/** A case as it is read. */
@Schema(name = "ObjectivityCase")
public record CaseView(
        UUID id,
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "vpr-ma-8-2021") String procedure,
        @Schema(examples = "2020-2021") String schoolYear,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        CaseStatus status,

        @Nullable @Schema(description = "Why it was opened, in words", examples = "Расхождение с экспертной оценкой")
        String ground,

        @Schema(description = "The comparisons as they were when it was opened: signals, not verdicts")
        List<Finding> findings,

        @Nullable @Schema(examples = "25") Integer participants,
        @Schema(examples = "coordinator@lk") String openedBy,
        Instant openedAt,
        @Nullable Sample sample,
        List<Observer> observers,
        @Nullable Agreement agreement,
        @Nullable Outcome outcome,

        @Nullable @Schema(description = "What was seen, and what help follows", examples = "Проведён разбор критериев")
        String comment,

        @Nullable @Schema(examples = "coordinator@lk") String closedBy,
        @Nullable Instant closedAt,

        @Schema(description = "Times it was opened again", examples = "0")
        int reopened,

        @Nullable @Schema(description = "Why it was opened again the last time")
        String reopening,

        @Schema(examples = "3") int version) {

    static CaseView of(ObjectivityCase one) {
        return new CaseView(
                one.id(),
                one.school,
                one.procedure,
                one.schoolYear,
                one.territoryPath,
                one.status(),
                one.ground,
                one.findings,
                one.participants,
                one.openedBy,
                one.openedAt,
                one.sample,
                one.observers,
                one.agreement,
                one.outcome,
                one.closing,
                one.closedBy,
                one.closedAt,
                one.reopened,
                one.reopening,
                one.version);
    }
}
