package ru.podyom.indicator.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/early-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Low-performing schools")
public class EarlyWarningResource {

    private final EarlyWarnings warnings;

    EarlyWarningResource(EarlyWarnings warnings) {
        this.warnings = warnings;
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school"})
    @Transactional
    @Operation(
            operationId = "listEarlyWarnings",
            summary = "Which schools are likely on next year's list: likely, not a verdict",
            description = """
                    For each procedure of the coming year the last result of the same children in the subject (grade 5, 6,
                    7, 8, ОГЭ), or else of the children a year above, with its Wilson interval, is moved by the change
                    that the schools of the region showed between the same two procedures, and scattered as they scatter;
                    the next count is binomial. Procedures are taken as independent, which understates how low results
                    come together. Where counts are unknown, or fewer than ten schools of the region have both
                    procedures, there is a reason instead of a forecast.""")
    public EarlyWarningPage list(
            @Parameter(
                            description = "Code of a region or a territory in it",
                            required = true,
                            example = "leninsk-kuznetsky")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(
                            description = "School year that is foretold; the one after the last with results if absent",
                            example = "2021-2022")
                    @QueryParam("schoolYear")
                    @Nullable
                    String schoolYear,
            @Parameter(description = "Code of the rule set; the one in force if absent")
                    @QueryParam("ruleSet")
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Version of the rule set; a draft too") @QueryParam("version") @Nullable
                    Integer version,
            @Parameter(description = "From 1 to 200; 50 if absent") @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return warnings.of(new EarlyWarnings.Question(territory, schoolYear, ruleSet, version), limit, cursor);
    }
}
