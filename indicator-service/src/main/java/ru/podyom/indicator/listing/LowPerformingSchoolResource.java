package ru.podyom.indicator.listing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/low-performing-schools")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Low-performing schools", description = "Which schools need help, and why")
public class LowPerformingSchoolResource {

    private final Listing listing;
    private final RuleSets ruleSets;
    private final Territories territories;
    private final Freshness freshness;

    LowPerformingSchoolResource(Listing listing, RuleSets ruleSets, Territories territories, Freshness freshness) {
        this.listing = listing;
        this.ruleSets = ruleSets;
        this.territories = territories;
        this.freshness = freshness;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLowPerformingSchools",
            summary = "The schools that a rule set lists, with the results it fired on, beside those that are claimed",
            description = """
                    A school year of 2020-2021 looks at the results of that year and of the comparable years before it,
                    as the rule set says. The list addresses help: it is no rank, and results may not be used to
                    evaluate schools or teachers.""")
    public LowPerformingSchools list(
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
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        new Violations()
                .check(territory != null, "territory", "required", "name a territory")
                .check(
                        schoolYear != null && schoolYear.matches("\\d{4}-\\d{4}"),
                        "schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .refuse();
        if (territory == null || schoolYear == null) {
            throw new IllegalStateException("refused above");
        }
        RuleSetView rules = ruleSets.view(ruleSet);
        int size = Cursor.limit(limit);
        var question =
                new Listing.Question(territories.visiblePath(territory), schoolYear, rules.code(), rules.version());
        Object[] filters = {territory, schoolYear, rules.code()};
        List<ListedSchool> rows = listing.listed(question, Cursor.key(cursor, filters), size + 1);
        return new LowPerformingSchools(
                territory,
                schoolYear,
                rules.code(),
                rules.version(),
                listing.comparison(question),
                rows.subList(0, Math.min(size, rows.size())),
                cursor == null ? listing.claimed(question) : List.of(),
                Cursor.next(rows, size, row -> row.school().code(), filters),
                freshness.of(EventIntake.CONSUMER));
    }
}
