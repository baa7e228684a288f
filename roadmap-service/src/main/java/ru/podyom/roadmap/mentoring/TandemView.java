package ru.podyom.roadmap.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tandem as read. */
public record TandemView(
        UUID id,
        UUID mentor,
        @Schema(examples = "t-07") String mentorCode,

        @Nullable @Schema(description = "Absent: of the municipality's bank", examples = "lk-krasninskaya")
        String mentorSchool,

        Deficit deficit,
        @Nullable @Schema(examples = "MA") String subject,
        @Schema(examples = "Геометрия в 8–9 классах") String need,
        List<Mentee> mentees,
        LocalDate startedOn,
        @Nullable LocalDate until,
        List<Step> steps,
        TandemState state,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable String endComment,

        @Nullable
        @Schema(
                description = "The one school that it is the business of; absent: the authority's",
                examples = "lk-krasninskaya")
        String school,

        @Schema(
                description = "Path of the lowest territory over all who take part",
                examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        int version) {

    static TandemView of(Tandem one) {
        return new TandemView(
                one.id(),
                one.mentorId(),
                one.mentorCode,
                one.mentorSchool,
                one.deficit,
                one.subject,
                one.need,
                one.mentees,
                one.startedOn,
                one.until,
                one.steps,
                one.state(),
                one.endedOn,
                one.endReason,
                one.endComment,
                one.school,
                one.territoryPath,
                one.version);
    }
}
