package ru.podyom.assessment.school;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/schools/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Schools")
public class SchoolHistoryResource {

    private final SchoolChanges changes;

    SchoolHistoryResource(SchoolChanges changes) {
        this.changes = changes;
    }

    @GET
    @Path("history")
    @Transactional
    @Operation(
            operationId = "getSchoolHistory",
            summary = "What a school was from when until when, and the schools before and after it")
    public SchoolHistory history(@PathParam("code") String code) {
        return changes.history(code);
    }

    @POST
    @Path("changes")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(operationId = "changeSchool", summary = "Say what happened to a school on a day", description = """
                    rename takes name, changeKind schoolKind, move municipality, merge into, split successors and
                    goesOn; close, reopen and takeBackSplit take nothing more. On the day of a closing reopen takes that
                    closing back with its successors; takeBackSplit takes back a split of that day after which the
                    school went on. Changes may be told in any order: a name told of
                    2018 holds until the next day on which another one is known. What contradicts what is recorded is a
                    409 that says what. A day in the future is refused. If-Match takes the school's ETag.""")
    @APIResponse(
            responseCode = "200",
            description = "The school after the change, with its new ETag",
            content = @Content(schema = @Schema(implementation = SchoolView.class)))
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewChange change) {
        School school = changes.take(code, change, ifMatch);
        return Answers.ok(school.version, SchoolView.of(school));
    }
}
