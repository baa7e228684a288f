package ru.podyom.indicator.listing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.SchoolYears;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/low-performing-schools")
@Authenticated
@Tag(name = "Low-performing schools", description = "Which schools need help, and why")
public class LowPerformingSchoolResource {

    private final Listing listing;
    private final ListFile file;
    private final RuleSets ruleSets;
    private final Territories territories;
    private final Freshness freshness;

    LowPerformingSchoolResource(
            Listing listing, ListFile file, RuleSets ruleSets, Territories territories, Freshness freshness) {
        this.listing = listing;
        this.file = file;
        this.ruleSets = ruleSets;
        this.territories = territories;
        this.freshness = freshness;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listLowPerformingSchools",
            summary = "The schools that a rule set lists, with the results it fired on, beside those that are claimed",
            description = """
                    A school year of 2020-2021 looks at the results of that year and of the comparable years before it,
                    as the rule set says. The list addresses help: it is no rank, and results may not be used to
                    evaluate schools or teachers. JSON by pages; as CSV or XLSX, by Accept, the whole list.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = LowPerformingSchools.class)))
    public Response list(
            @Parameter(description = "Code of the territory", required = true, example = "leninsk-kuznetsky")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "School year", required = true, example = "2020-2021")
                    @QueryParam("schoolYear")
                    @Nullable
                    String schoolYear,
            @Parameter(description = "Code of the rule set; the one in force if absent")
                    @QueryParam("ruleSet")
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Version of the rule set; the one in force if absent, 409 for a draft")
                    @QueryParam("version")
                    @Nullable
                    Integer version,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        new Violations()
                .check(territory != null, "territory", "required", "name a territory")
                .check(
                        schoolYear != null && SchoolYears.isOne(schoolYear),
                        "schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .refuse();
        String year = Objects.requireNonNull(schoolYear);
        String asked = Objects.requireNonNull(territory);
        RuleSetView rules = ruleSets.withLists(ruleSet, version);
        var question = new Listing.Question(territories.visiblePath(asked), year, rules.code(), rules.version());
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, question)
                : Response.ok(page(asked, question, Cursor.limit(limit), cursor))
                        .build();
    }

    private LowPerformingSchools page(String territory, Listing.Question question, int size, @Nullable String cursor) {
        Object[] filters = {territory, question.schoolYear(), question.ruleSet(), question.version()};
        List<ListedSchool> rows = listing.listed(question, Cursor.key(cursor, filters), size + 1);
        return new LowPerformingSchools(
                territory,
                question.schoolYear(),
                question.ruleSet(),
                question.version(),
                listing.comparison(question),
                rows.subList(0, Math.min(size, rows.size())),
                cursor == null ? listing.claimed(question) : List.of(),
                Cursor.next(rows, size, row -> row.school().code(), filters),
                freshness.of(EventIntake.CONSUMER));
    }
}
