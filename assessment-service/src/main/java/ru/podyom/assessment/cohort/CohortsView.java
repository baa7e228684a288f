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
    @Schema(name = "Cohort")
    public record Cohort(
            @Schema(description = "School year of their first grade", examples = "2014-2015")
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

            @Schema(description = "Grade whose programme was tested: the one before, for some autumn procedures")
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

            @Schema(description = "Same code in the same school, and nothing speaks against it")
            int matched,

            @Schema(
                    description = "Same code and another sex: not the same child. More than a few mean that the school"
                            + " gives its codes anew each time")
            int contradicted,

            @Schema(description = "Of the matched with both marks: the later one is better")
            int raised,

            int same,
            int lowered) {}
}
