package ru.podyom.indicator.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/indicator-trials")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region"})
@Tag(name = "Indicators", description = "What is measured, and by which formula")
public class TrialResource {

    private final Trial trial;
    private final Territories territories;

    TrialResource(Trial trial, Territories territories) {
        this.trial = trial;
        this.territories = territories;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "tryIndicator",
            summary = "Compute a definition on stored facts",
            description =
                    "Writes nothing. Formulas over schools only. Where a formula has no number for a school, the school"
                            + " is named, and is no part of the value.")
    public TrialView run(@NotNull @Valid NewTrial wanted) {
        wanted.definition().check();
        new Violations()
                .check(
                        wanted.definition().subject().equals("school"),
                        "/definition/subject",
                        "unsupported",
                        "only formulas over schools can be tried")
                .check(
                        wanted.definition().periodKind().matches(wanted.period()),
                        "/period",
                        "wrong-form",
                        "it is no period of the definition's kind")
                .refuse();
        return trial.of(wanted.definition(), territories.visiblePath(wanted.territory()), wanted.period());
    }
}
