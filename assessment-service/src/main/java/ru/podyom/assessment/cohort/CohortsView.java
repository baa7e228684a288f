package ru.podyom.assessment.cohort;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.statistics.Figures;
import ru.podyom.assessment.statistics.Gap;

/** The cohorts of a school or territory in one subject, the oldest first. */
@Schema(name = "Cohorts")
public record CohortsView(
        @Nullable @Schema(description = "Absent for a territory", examples = "lk-arinichevskaya")
        String school,

        @Nullable @Schema(description = "Absent for a school", examples = "leninsk-kuznetsky")
        String territory,

        @Schema(examples = "MA") String subject,
        List<Cohort> cohorts) {

    /** Children who went to the first grade in the same year, unless they repeated or skipped one. */
    @Schema(name = "Cohort", description = "Children who went to the first grade in the same school year")
    public record Cohort(
            SchoolYear firstGradeIn,

            @Schema(description = "Year by year, from the first to the last in which a procedure was held for them")
            List<Step> steps,

            Matches matches) {}

    /** One school year. */
    @Schema(name = "CohortStep")
    public record Step(
            SchoolYear schoolYear,

            @Schema(description = "Grade of the pupils", examples = "5")
            int grade,

            @Schema(description = "In the order of their days; none if the year is missing")
            List<Test> tests,

            @Nullable @Schema(description = "Why nothing is held of this year")
            Gap missing) {}

    /** One procedure that they sat. */
    @Schema(name = "CohortTest")
    public record Test(
            @Schema(examples = "vpr-ma-5-2019") String procedure,
            ProcedureType type,

            @Schema(
                    description = "Grade whose programme was tested: the one before, for some autumn procedures",
                    examples = "5")
            int programmeGrade,

            Figures figures) {}

    /** What the same codes in two procedures of the same school say. */
    @Schema(name = "CohortMatches")
    public record Matches(
            List<Match> pairs,

            @Nullable @Schema(description = "Why there are none")
            Gap missing) {}

    /** Pupils of a school whose code is in both procedures; each pupil's tests are paired one after the other. */
    @Schema(name = "CohortMatch")
    public record Match(
            @Schema(description = "The earlier procedure", examples = "vpr-ma-5-2019")
            String from,

            @Schema(description = "The later procedure", examples = "vpr-ma-6-2020")
            String to,

            @Schema(description = "Same code in the same school, and nothing speaks against it", examples = "21")
            int matched,

            @Schema(
                    description = "Same code and another sex: not the same child. More than a few mean that the school"
                            + " gives its codes anew each time",
                    examples = "1")
            int contradicted,

            @Schema(description = "Of the matched with both marks: the later one is better", examples = "3")
            int raised,

            @Schema(examples = "12") int same,
            @Schema(examples = "6") int lowered) {}
}
