package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** What the passport of a programme says beyond its name, term, goal and objectives; each part may be missing. */
@Schema(name = "ProgrammePassport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passport(
        @Nullable @Schema(description = "In what years the document counts; absent where it does not say")
        TermKind termKind,

        @Nullable @Size(max = 200) @Schema(description = "The term as printed", examples = "2021 – 2022 учебный год")
        String termWording,

        @Nullable @Size(max = 100) @Schema(description = "Legal bases", examples = "[\"273-ФЗ\"]")
        List<@NotBlank @Size(max = 1000) String> legalBases,

        @Nullable @Size(max = 50) @Schema(examples = "[\"Управление образования\"]")
        List<@NotBlank @Size(max = 500) String> developers,

        @Nullable @Size(max = 50) @Schema(examples = "[\"Информационно-методический центр\"]")
        List<@NotBlank @Size(max = 500) String> executors,

        @Nullable @Size(max = 100) @Schema(examples = "[\"Выше результаты в школах-участницах\"]")
        List<@NotBlank @Size(max = 2000) String> expectedResults,

        @Nullable @Size(max = 20) List<@NotNull @Valid Stage> stages,

        @Nullable
        @Size(max = 4000)
        @Schema(description = "Mechanism of carrying it out", examples = "Рабочая группа при управлении")
        String mechanism,

        @Nullable
        @Size(max = 4000)
        @Schema(description = "Who controls it, and how", examples = "Отчёт раз в полугодие")
        String control,

        @Nullable @Size(max = 100) List<@NotNull @Valid Risk> risks,
        @Nullable @Size(max = 200) List<@NotNull @Valid Budget> budgets) {

    static final Passport EMPTY = new Passport(null, null, null, null, null, null, null, null, null, null, null);

    /** What of it holds for a programme that is made from this one: not the stages and money of other years. */
    public Passport within(LocalDate from, LocalDate to, boolean sameTerm) {
        if (sameTerm) {
            return this;
        }
        return new Passport(
                null,
                null,
                legalBases,
                developers,
                executors,
                expectedResults,
                kept(
                        stages,
                        stage -> !stage.from().isBefore(from) && !stage.to().isAfter(to)),
                mechanism,
                control,
                risks,
                kept(
                        budgets,
                        budget -> budget.year() == null
                                || (budget.year() >= from.getYear() && budget.year() <= to.getYear())));
    }

    private static <T> @Nullable List<T> kept(@Nullable List<T> all, Predicate<T> wanted) {
        return all == null ? null : all.stream().filter(wanted).toList();
    }

    /** Adds what contradicts itself. */
    void check(Violations violations, NewProgramme programme) {
        List<Stage> all = Objects.requireNonNullElse(stages, List.of());
        for (int i = 0; i < all.size(); i++) {
            Stage stage = all.get(i);
            String at = "/passport/stages/" + i;
            violations
                    .check(
                            !stage.to().isBefore(stage.from()),
                            at + "/to",
                            "contradiction",
                            "the stage ends before it begins")
                    .check(
                            !stage.from().isBefore(programme.termFrom())
                                    && !stage.to().isAfter(programme.termTo()),
                            at,
                            "outside-term",
                            "the stage is not within the programme's term");
        }
        if (termKind == TermKind.SCHOOL_YEARS) {
            violations.check(
                    programme.termFrom().getMonthValue() == 9
                            && programme.termFrom().getDayOfMonth() == 1,
                    "/termFrom",
                    "contradiction",
                    "school years begin on 1 September");
        } else if (termKind == TermKind.CALENDAR_YEARS) {
            violations.check(
                    programme.termFrom().getDayOfYear() == 1,
                    "/termFrom",
                    "contradiction",
                    "calendar years begin on 1 January");
        }
    }
}
