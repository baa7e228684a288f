package ru.podyom.roadmap.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;

/** A practice as everybody reads it: who has written or decided stands in its history. */
public record PracticeView(
        UUID id,
        @Schema(examples = "lk-demyanovskaya") String school,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        @Schema(examples = "Разбор заданий в малых группах") String title,
        String summary,

        @Nullable @Schema(description = "Code of the subject; absent: of any", examples = "MA")
        String subject,

        @Nullable @Schema(description = "Absent: of any grade", examples = "5")
        Integer gradeFrom,

        @Nullable @Schema(examples = "7") Integer gradeTo,
        List<Deficit> deficits,
        List<PracticeDocument> documents,
        PracticeState state,

        @Nullable @Schema(description = "On what ground it was published or archived")
        String decision,

        @Nullable Instant decidedAt,
        Instant offeredAt,

        @Nullable
        @Schema(description = "How well it fits the words of q: higher is better; absent without q", examples = "0.61")
        Float rank,

        int version) {

    static PracticeView of(Practice one) {
        return of(one, null);
    }

    static PracticeView of(Practice one, @Nullable Float rank) {
        return new PracticeView(
                one.id(),
                one.school,
                one.territoryPath,
                one.title,
                one.summary,
                one.subject,
                one.gradeFrom,
                one.gradeTo,
                one.helpsWith(),
                one.documents,
                one.state,
                one.decision,
                one.decidedAt,
                one.offeredAt,
                rank,
                one.version);
    }
}
