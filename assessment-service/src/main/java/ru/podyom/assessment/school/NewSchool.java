package ru.podyom.assessment.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as it is sent; a correction sends all of it again. */
public record NewSchool(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}", message = "a code is 2 to 40 of a-z, 0-9 and -")
        @Schema(description = "Natural key, for life", examples = "lk-arinichevskaya")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "МБОУ «Ариничевская СОШ»")
        String name,

        @NotNull Kind kind,

        @NotBlank @Schema(description = "Code of the municipality", examples = "leninsk-kuznetsky")
        String municipality,

        @Nullable
        @Pattern(regexp = "(edu|sch)[0-9]{6}", message = "a FIS OKO login is edu or sch and six digits")
        @Schema(description = "Login in ФИС ОКО", examples = "edu420001")
        String fisokoLogin,

        @Nullable @Schema(description = "Whether it stands in the country or in a town", examples = "rural")
        Locality locality,

        @Nullable @Min(0) @Max(20_000) @Schema(description = "Number of pupils", examples = "143")
        Integer pupils,

        @Nullable
        @Schema(description = "МБОУ, МКОУ, МАОУ and the like, by what they stand for", examples = "municipalBudget")
        LegalForm legalForm,

        @Nullable
        @Pattern(regexp = "[0-9]{8}([0-9]{3})?", message = "OKTMO has 8 or 11 digits")
        @Schema(description = "OKTMO of where it stands: 8 digits, or 11 with the settlement", examples = "01625495101")
        String oktmo,

        @Nullable
        @Pattern(regexp = "[0-9]{6}", message = "a code of РИС ГИА has six digits")
        @Schema(description = "Code in РИС ГИА; one school a region has it", examples = "320114")
        String risCode,

        @Nullable
        @Registered(value = Registered.As.INN, message = "an ИНН has ten digits, and the last one checks the others")
        @Schema(description = "ИНН of the legal entity: 10 digits with a check digit", examples = "4212020260")
        String inn,

        @Nullable
        @Registered(
                value = Registered.As.OGRN,
                message = "an ОГРН has thirteen digits, begins with 1 or 5, and the last one checks the others")
        @Schema(description = "ОГРН of the legal entity: 13 digits with a check digit", examples = "1024201304269")
        String ogrn,

        @Nullable
        @PastOrPresent(message = "a school is added when it has opened")
        @Schema(description = "First day of the school; absent if nobody knows", examples = "1974-09-01")
        LocalDate openedOn,

        @Nullable @Size(min = 1, max = 500) @Schema(examples = "с. Ариничево, ул. Кузбасская, 1")
        String address) {

    /** What is stored of a school, as it would be sent. */
    public static NewSchool of(School school) {
        return new NewSchool(
                school.code,
                school.name,
                school.kind,
                school.municipality,
                school.fisokoLogin,
                school.locality,
                school.pupils,
                school.legalForm,
                school.oktmo,
                school.risCode,
                school.inn,
                school.ogrn,
                school.openedOn,
                school.address);
    }
}
