package ru.podyom.indicator.signal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/objectivity-rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Objectivity")
public class SignalRuleResource {

    private final SignalRules rules;

    SignalRuleResource(SignalRules rules) {
        this.rules = rules;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listObjectivityRules",
            summary = "By what signals are given: all versions, the one in force first")
    public List<SignalRule> list() {
        return rules.all();
    }

    @POST
    @RolesAllowed({"admin", "federal"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "publishObjectivityRule",
            summary = "Put the next version in force",
            description = "All signals are computed anew by it, beside normal work; each says by which version it was.")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = SignalRule.class)))
    public Response publish(@NotNull @Valid NewSignalRule wanted) {
        SignalRule rule = rules.publish(wanted);
        return Answers.created("/api/v1/objectivity-rules", rule.version(), rule);
    }
}
