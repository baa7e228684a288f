package ru.podyom.indicator.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/rule-sets/{code}/simulate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rule sets")
public class SimulationResource {

    private final Simulations simulations;

    SimulationResource(Simulations simulations) {
        this.simulations = simulations;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(
            operationId = "simulateRuleSet",
            summary = "Who would enter the list, leave it or stay, and why, under other parameters, years or results",
            description = """
                    Writes nothing. Bounded: a territory of at most 5000 schools, 20000 results, 101 thresholds. The list
                    is held against that of the version in force. A supposed result takes the place of the one that the
                    school has in a procedure of the same type, subject, grade and year.""")
    public SimulationView simulate(
            @Parameter(example = "shnor-2021") @PathParam("code") String code, @NotNull @Valid NewSimulation wanted) {
        return simulations.simulate(code, wanted);
    }
}
