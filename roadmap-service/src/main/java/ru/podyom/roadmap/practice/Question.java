package ru.podyom.roadmap.practice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** The query parameters by which practices are looked for. */
class Question {

    private static final int LONGEST = 500;

    @QueryParam("q")
    @Parameter(
            description = "Words to look for, in any form, in Russian; \"in a row\" and -without are understood",
            example = "разбор заданий")
    @Nullable
    String q;

    @QueryParam("territory")
    @Parameter(description = "Code of a territory, whosoever's: with those below it", example = "leninsk-kuznetsky")
    @Nullable
    String territory;

    @QueryParam("school")
    @Parameter(description = "Offered by this school", example = "lk-demyanovskaya")
    @Nullable
    String school;

    @QueryParam("subject")
    @Parameter(description = "Code of a subject: with practices of any subject", example = "MA")
    @Nullable
    String subject;

    @QueryParam("grade")
    @Parameter(description = "From 1 to 11: with practices of any grade", example = "7")
    @Nullable
    Integer grade;

    @QueryParam("deficit")
    @Parameter(schema = @Schema(implementation = Deficit.class))
    @Nullable
    String deficit;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = PracticeState.class))
    @Nullable
    String state;

    Asked asked(Territories territories) {
        new Violations()
                .check(q == null || q.length() <= LONGEST, "q", "wrong-size", "up to " + LONGEST + " characters")
                .check(grade == null || (grade >= 1 && grade <= 11), "grade", "out-of-range", "from 1 to 11")
                .refuse();
        return new Asked(
                q,
                territory == null ? null : path(territories, territory),
                school,
                subject,
                grade,
                Choice.of(Deficit.class, "deficit", deficit),
                Choice.of(PracticeState.class, "state", state));
    }

    // Of another district, too: what it has published is for everybody.
    private static String path(Territories territories, String code) {
        return territories
                .findByIdOptional(code)
                .map(Territory::path)
                .orElseThrow(() -> Problems.notFound("territory", code));
    }
}
