package ru.podyom.roadmap.overview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.programme.Instants;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Violations;

/** The query parameters that all overviews share. */
class Question {

    @QueryParam("territory")
    @Parameter(
            description = "Code of a territory: with those below it; the caller's own if absent",
            example = "leninsk-kuznetsky")
    @Nullable
    String territory;

    @QueryParam("school")
    @Parameter(description = "Work of this school", example = "lk-demyanovskaya")
    @Nullable
    String school;

    @QueryParam("programme")
    @Parameter(description = "Of this programme, a draft too; without it, of programmes that are approved or running")
    @Nullable
    String programme;

    @QueryParam("section")
    @Parameter(description = "Id of a section or activity: what stands below it")
    @Nullable
    UUID section;

    @QueryParam("assignee")
    @Parameter(description = "Words of whom the activity names, in any case", example = "ИМЦ")
    @Nullable
    String assignee;

    @QueryParam("role")
    @Parameter(
            description = "In which part the activity names the assignee; responsible if absent",
            schema = @Schema(implementation = AssigneeRole.class))
    @Nullable
    String role;

    @QueryParam("today")
    @Parameter(description = "Day by which status is computed; today in Moscow if absent", example = "2021-10-15")
    @Nullable
    String today;

    @QueryParam("from")
    @Parameter(description = "Due on this day or later", example = "2021-10-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Due on this day or earlier", example = "2021-10-31")
    @Nullable
    String to;

    Asked asked(Territories territories, Scope scope, @Nullable String status) {
        if (school != null) {
            scope.requireSchool(school);
        }
        AssigneeRole part = Choice.of(AssigneeRole.class, "role", role);
        LocalDate first = Instants.day("from", from);
        LocalDate last = Instants.day("to", to);
        new Violations()
                .check(
                        first == null || last == null || !last.isBefore(first),
                        "to",
                        "contradiction",
                        "the period ends before it begins")
                .refuse();
        return new Asked(
                territory == null && (school != null || programme != null) ? null : territories.pathToList(territory),
                school,
                programme,
                section,
                part == null ? AssigneeRole.RESPONSIBLE : part,
                assignee,
                Choice.of(OccurrenceStatus.class, "status", status),
                Today.or(today),
                today != null,
                first,
                last);
    }
}
