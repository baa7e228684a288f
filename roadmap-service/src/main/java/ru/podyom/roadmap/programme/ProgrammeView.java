package ru.podyom.roadmap.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as it is read. */
public record ProgrammeView(
        UUID id,
        @Schema(examples = "leninsk-kuznetsky-2021") String code,

        @Schema(examples = "Методическое сопровождение школ с низкими результатами")
        String title,

        Level level,
        @Schema(examples = "leninsk-kuznetsky") String territory,

        @Schema(description = "Codes from the root", examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        @Nullable @Schema(description = "Whose own programme it is", examples = "lk-demyanovskaya")
        String school,

        @Nullable @Schema(description = "Code of the programme that it belongs to", examples = "leninsk-kuznetsky-2021")
        String parent,

        @Schema(examples = "2021-09-01") LocalDate termFrom,
        @Schema(examples = "2022-08-31") LocalDate termTo,
        @Nullable @Schema(examples = "215-п") String orderNumber,

        @Nullable @Schema(description = "Day of the order", examples = "2021-08-26")
        LocalDate orderedOn,

        @Nullable @Schema(examples = "2021-08-27") LocalDate approvedOn,

        @Nullable @Schema(examples = "Система методической помощи школам")
        String goal,

        @Schema(description = "In the order of the document")
        List<Objective> objectives,

        List<ClaimedSchool> claimedSchools,
        @Nullable @Schema(examples = "Приложение к приказу") String source,

        @Nullable @Schema(examples = "принята с изменениями")
        String notes,

        @Schema(description = "What else the passport says") Passport passport,
        State state,
        @Schema(examples = "3") int version) {

    public static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.code,
                programme.title,
                programme.level,
                programme.territory,
                programme.territoryPath,
                programme.school,
                programme.parent,
                programme.termFrom,
                programme.termTo,
                programme.orderNumber,
                programme.orderedOn,
                programme.approvedOn,
                programme.goal,
                programme.objectives,
                programme.claimedSchools,
                programme.source,
                programme.notes,
                programme.passport,
                programme.state,
                programme.version);
    }
}
