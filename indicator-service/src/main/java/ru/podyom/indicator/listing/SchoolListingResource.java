package ru.podyom.indicator.listing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.SchoolYears;
import ru.podyom.indicator.ruleset.Verdict;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/low-performing-schools/{school}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Low-performing schools")
public class SchoolListingResource {

    private final Histories histories;
    private final RuleSets ruleSets;
    private final Freshness freshness;

    SchoolListingResource(Histories histories, RuleSets ruleSets, Freshness freshness) {
        this.histories = histories;
        this.ruleSets = ruleSets;
        this.freshness = freshness;
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Transactional
    @Operation(
            operationId = "getSchoolStanding",
            summary = "What a rule set says of one school, listed or not, and how many pupils it is from the other",
            description = "A school sees only itself. Where only rounded shares are known, pupils are counted if one"
                    + " number alone gives the share; else there is a reason instead of a number.")
    public SchoolStanding standing(
            @PathParam("school") String code,
            @Parameter(description = "School year", required = true, example = "2020-2021")
                    @QueryParam("schoolYear")
                    @Nullable
                    String schoolYear,
            @Parameter(description = "Code of the rule set; the one in force if absent")
                    @QueryParam("ruleSet")
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Version of the rule set; a draft too") @QueryParam("version") @Nullable
                    Integer version) {
        if (schoolYear == null || !SchoolYears.isOne(schoolYear)) {
            throw Problems.invalid("schoolYear", "wrong-form", "a school year is written 2020-2021");
        }
        AssessedSchool school = histories.school(code);
        RuleSetView rules = ruleSets.toTry(ruleSet, version);
        Verdict verdict = Histories.explain(school, rules, schoolYear);
        List<String> claimedBy = histories.years(code, rules).stream()
                .filter(year -> year.schoolYear().equals(schoolYear))
                .flatMap(year -> year.claimedBy().stream())
                .toList();
        return new SchoolStanding(
                new SchoolName(school.code(), school.name(), school.territoryPath()),
                schoolYear,
                rules.code(),
                rules.version(),
                Standing.of(verdict.tested(), verdict.listed()),
                claimedBy,
                verdict.criteria(),
                verdict.distance(),
                freshness.of(EventIntake.CONSUMER));
    }

    @GET
    @Path("history")
    @Transactional
    @Operation(
            operationId = "getListHistory",
            summary = "In which years a school entered the list and left it, beside what programmes claim")
    public SchoolHistory history(
            @PathParam("school") String code,
            @Parameter(description = "Code of the rule set; the one in force if absent")
                    @QueryParam("ruleSet")
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Version of the rule set; the one in force if absent, 409 for a draft")
                    @QueryParam("version")
                    @Nullable
                    Integer version) {
        RuleSetView rules = ruleSets.withLists(ruleSet, version);
        String school = Objects.requireNonNull(histories.school(code).code());
        return new SchoolHistory(
                school,
                rules.code(),
                rules.version(),
                histories.years(school, rules),
                freshness.of(EventIntake.CONSUMER));
    }
}
