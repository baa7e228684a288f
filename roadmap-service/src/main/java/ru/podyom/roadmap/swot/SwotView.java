package ru.podyom.roadmap.swot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.roadmap.programme.SchoolYear;

/** An analysis as it is read. */
public record SwotView(
        UUID id,
        @Schema(examples = "lk-demyanovskaya") String school,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        SchoolYear schoolYear,
        List<SwotItem> strengths,
        List<SwotItem> weaknesses,
        List<SwotItem> opportunities,
        List<SwotItem> threats,
        @Schema(description = "Who changed it last") String saidBy,
        Instant saidAt,

        @Schema(description = "From 1; the ETag", examples = "1")
        int version) {

    static SwotView of(Swot one) {
        return new SwotView(
                one.id(),
                one.school,
                one.territoryPath,
                one.schoolYear,
                one.strengths,
                one.weaknesses,
                one.opportunities,
                one.threats,
                one.saidBy,
                one.saidAt,
                one.tag());
    }
}
