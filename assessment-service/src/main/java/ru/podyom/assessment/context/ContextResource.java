package ru.podyom.assessment.context;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/schools/{code}/context")
@Produces(MediaType.APPLICATION_JSON)
// Not for portals: a share of few families tells of single ones.
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Schools")
public class ContextResource {

    // After every year that is written with digits.
    private static final String END = "~";

    private final Contexts contexts;

    ContextResource(Contexts contexts) {
        this.contexts = contexts;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSchoolContexts", summary = "Social contexts of a school, the latest year first")
    public ContextPage list(
            @PathParam("code") String code,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        String key = Cursor.key(cursor, code);
        List<ContextView> rows = contexts.before(code, key.isEmpty() ? END : key, size + 1);
        return new ContextPage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, ContextView::schoolYear, code));
    }

    @GET
    @Path("{schoolYear}")
    @Transactional
    @Operation(operationId = "getSchoolContext", summary = "Social context of a school in a school year")
    @APIResponse(
            responseCode = "200",
            description = "The context, with its ETag",
            content = @Content(schema = @Schema(implementation = ContextView.class)))
    public Response get(
            @PathParam("code") String code,
            @Parameter(example = "2023-2024") @PathParam("schoolYear") String schoolYear,
            @HeaderParam("If-None-Match") @Nullable String known) {
        ContextView view = contexts.get(code, year(schoolYear));
        return Answers.unlessKnown(known, view.version(), view);
    }

    @PUT
    @Path("{schoolYear}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(
            operationId = "saySchoolContext",
            summary = "Say the social context of a school in a school year",
            description =
                    "What families its pupils come from, as far as it was asked. If-Match takes the ETag, \"0\" before"
                            + " anything was said. Methodology: the attributes of the index of social wellbeing (ИСБШ);"
                            + " its weights are a region's own.")
    @APIResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(schema = @Schema(implementation = ContextView.class)))
    public Response say(
            @PathParam("code") String code,
            @Parameter(example = "2023-2024") @PathParam("schoolYear") String schoolYear,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ContextAttributes wanted) {
        ContextView view = contexts.say(code, year(schoolYear), wanted, ifMatch);
        return Answers.ok(view.version(), view);
    }

    private static SchoolYear year(String text) {
        return Objects.requireNonNull(Choice.year("schoolYear", text));
    }
}
