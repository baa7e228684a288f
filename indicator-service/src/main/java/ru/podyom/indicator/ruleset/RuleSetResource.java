package ru.podyom.indicator.ruleset;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Rule sets", description = "By which rules a school is low-performing")
public class RuleSetResource {

    private final RuleSets ruleSets;

    RuleSetResource(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @GET
    @Transactional
    @Operation(operationId = "listRuleSets", summary = "Rule sets in force")
    public List<RuleSetView> list() {
        return ruleSets.latest().stream().map(RuleSetView::of).toList();
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getRuleSet", summary = "The newest version of a rule set")
    public RuleSetView get(@PathParam("code") String code) {
        return ruleSets.view(code);
    }
}
