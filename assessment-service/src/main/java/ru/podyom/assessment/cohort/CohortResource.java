package ru.podyom.assessment.cohort;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/statistics/cohort")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Statistics")
public class CohortResource {

    private static final int LAST_GRADE = 11;

    private final Cohorts cohorts;
    private final Schools schools;
    private final Territories territories;

    CohortResource(Cohorts cohorts, Schools schools, Territories territories) {
        this.cohorts = cohorts;
        this.schools = schools;
        this.territories = territories;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCohorts",
            summary = "The same children through the years in one subject",
            description = """
                    By the grade of the pupils, not of the programme: an autumn procedure on the grade before counts where
                    the children were. A year without a procedure is notTested, beyond the school's last grade
                    notApplicable; a procedure without a result is notReported. Where pupils' codes are the same in two
                    procedures of a school, their change of mark is summed; the role portal does not get it.""")
    public CohortsView cohorts(
            @Parameter(description = "Code of the subject", example = "MA", required = true)
                    @QueryParam("subject")
                    @Nullable
                    String subject,
            @Parameter(description = "Code of a school; this or a territory", example = "lk-arinichevskaya")
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(description = "Code of a territory; the caller's own if neither is named")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Kind of procedure", example = "VPR") @QueryParam("type") @Nullable String type,
            @Parameter(description = "With schoolYear: only the children who were in this grade then", example = "5")
                    @QueryParam("grade")
                    @Nullable
                    Integer grade,
            @Parameter(description = "With grade", example = "2018-2019") @QueryParam("schoolYear") @Nullable
                    String schoolYear)
            throws SQLException {
        SchoolYear year = Choice.year("schoolYear", schoolYear);
        new Violations()
                .check(subject != null, "subject", "required", "name a subject")
                .check(school == null || territory == null, "territory", "contradiction", "a school or a territory")
                .check(
                        (grade == null) == (year == null),
                        "schoolYear",
                        "required",
                        "grade and school year say together which cohort is meant")
                .check(
                        grade == null || (grade >= 1 && grade <= LAST_GRADE),
                        "grade",
                        "out-of-range",
                        "from 1 to " + LAST_GRADE)
                .refuse();
        String path = school == null ? territories.pathToList(territory) : "";
        School one = school == null ? null : schools.get(school);
        Cohorts.Whose whose = new Cohorts.Whose(
                one == null ? path : one.territoryPath(),
                school,
                one == null ? LAST_GRADE : one.highestGrade(),
                Objects.requireNonNull(subject),
                Choice.of(ProcedureType.class, "type", type),
                grade == null || year == null
                        ? null
                        : Integer.parseInt(year.text().substring(0, 4)) - grade + 1);
        return new CohortsView(
                school, one == null ? path.substring(path.lastIndexOf('/') + 1) : null, subject, cohorts.of(whose));
    }
}
