package ru.podyom.roadmap.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.runtime.problem.Violations;

/** Deadlines as printed, and the programme that they would stand in. */
public record DeadlineWordings(
        @NotBlank
        @Schema(description = "Code of the territory whose school years count", examples = "leninsk-kuznetsky")
        String territory,

        @NotNull @Schema(description = "First day of the programme", examples = "2021-09-01")
        LocalDate termFrom,

        @NotNull @Schema(description = "Last day of the programme", examples = "2022-08-31")
        LocalDate termTo,

        @NotEmpty
        @Size(max = 500)
        @Schema(description = "Up to 500 wordings", examples = "[\"Конец каждой четверти\", \"ноябрь-декабрь\"]")
        List<@NotNull String> wordings) {

    private static final int LONGEST_YEARS = 30;

    void check() {
        new Violations()
                .check(!termTo.isBefore(termFrom), "/termTo", "contradiction", "the term ends before it begins")
                .check(
                        termTo.isBefore(termFrom) || termTo.isBefore(termFrom.plusYears(LONGEST_YEARS)),
                        "/termTo",
                        "out-of-range",
                        "a term is at most " + LONGEST_YEARS + " years long")
                .refuse();
    }
}
