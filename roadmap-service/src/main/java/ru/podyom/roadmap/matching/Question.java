package ru.podyom.roadmap.matching;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.problem.Violations;

/** For whom mentors are asked for, as query parameters. */
class Question {

    private static final int FEW = 3;
    private static final int MOST = 20;

    @QueryParam("school")
    @Parameter(description = "Code of the school to be supported, on the list or not", example = "lk-demyanovskaya")
    @Nullable
    String school;

    @QueryParam("territory")
    @Parameter(
            description = "Code of a territory: its schools that are on the list; the caller's own if neither it nor a"
                    + " school is named",
            example = "leninsk-kuznetsky")
    @Nullable
    String territory;

    @QueryParam("subject")
    @Parameter(description = "This subject only", example = "MA")
    @Nullable
    String subject;

    @QueryParam("schoolYear")
    @Parameter(description = "Whose results and whose list", required = true, example = "2020-2021")
    @Nullable
    String schoolYear;

    @QueryParam("mentors")
    @Parameter(description = "At most this many for each subject of a school, 1 to 20; 3 if absent", example = "3")
    @Nullable
    Integer mentors;

    Asked asked(Territories territories) {
        int most = Objects.requireNonNullElse(mentors, FEW);
        new Violations()
                .check(isYear(schoolYear), "schoolYear", "wrong-form", "name a school year, as 2020-2021")
                .check(
                        school == null || territory == null,
                        "territory",
                        "contradiction",
                        "name a school or a territory, not both")
                .check(subject == null || !subject.isBlank(), "subject", "wrong-form", "name a subject, as MA")
                .check(most >= 1 && most <= MOST, "mentors", "out-of-range", "mentors are from 1 to " + MOST)
                .refuse();
        return new Asked(
                school,
                territories.pathToList(territory),
                subject,
                new SchoolYear(Objects.requireNonNull(schoolYear)),
                most,
                Today.inMoscow());
    }

    private static boolean isYear(@Nullable String text) {
        try {
            return text != null && new SchoolYear(text).text().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
