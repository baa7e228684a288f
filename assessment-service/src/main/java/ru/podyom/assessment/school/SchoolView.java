package ru.podyom.assessment.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as it is read, and as its event tells it. */
public record SchoolView(
        UUID id,
        @Schema(examples = "lk-arinichevskaya") String code,
        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,
        Kind kind,

        @Schema(description = "Where it stands, or stood last", examples = "leninsk-kuznetsky")
        String municipality,

        @Schema(
                description = "Codes from the root to the municipality; of a closed school whose municipality is no"
                        + " more, to the one that answers for it now",
                examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        @Nullable @Schema(examples = "edu423001") String fisokoLogin,
        @Nullable Locality locality,

        @Nullable @Schema(description = "Number of pupils", examples = "212")
        Integer pupils,

        @Nullable LegalForm legalForm,

        @Nullable @Schema(description = "8 digits, or 11 with the settlement", examples = "32619404101")
        String oktmo,

        @Nullable @Schema(description = "Code in РИС ГИА", examples = "423001")
        String risCode,

        @Nullable @Schema(examples = "4212021105") String inn,
        @Nullable @Schema(examples = "1024201302747") String ogrn,

        @Nullable @Schema(description = "First day; absent if nobody has said")
        LocalDate openedOn,

        @Nullable @Schema(description = "First day without it; absent while it is open")
        LocalDate closedOn,

        @Nullable @Schema(examples = "с. Ариничево, ул. Школьная, 1")
        String address,

        @Schema(description = "Codes of the schools that took over from it, or were split off from it")
        List<String> successors,

        @Schema(examples = "3") int version) {

    static SchoolView of(School school) {
        return of(school, new SchoolState(school.name, school.kind, school.municipality, school.territoryPath));
    }

    /** As the school was on a day: name, kind and municipality of then, the rest of now. */
    static SchoolView of(School school, SchoolState then) {
        return new SchoolView(
                school.id(),
                school.code,
                then.name(),
                then.kind(),
                then.municipality(),
                then.territoryPath(),
                school.fisokoLogin,
                school.locality,
                school.pupils,
                school.legalForm,
                school.oktmo,
                school.risCode,
                school.inn,
                school.ogrn,
                school.openedOn,
                school.closedOn,
                school.address,
                school.successors(),
                school.version);
    }
}
