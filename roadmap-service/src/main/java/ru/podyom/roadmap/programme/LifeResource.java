package ru.podyom.roadmap.programme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/programmes/{code}")
@Authenticated
@Tag(name = "Programmes")
public class LifeResource {

    private final Programmes programmes;
    private final AuditTrail trail;
    private final StepFile file;

    LifeResource(Programmes programmes, AuditTrail trail, StepFile file) {
        this.programmes = programmes;
        this.trail = trail;
        this.file = file;
    }

    @POST
    @Path("state")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "moveProgramme",
            summary = "Move a programme on",
            description = "draft → agreed → approved → running → completed; agreed may be skipped or go back to draft; "
                    + "cancelled from each but completed, with a reason. The state it has already changes nothing. "
                    + "What is planned becomes due when the programme is approved.")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response move(@PathParam("code") String code, @NotNull @Valid StateChange change) {
        Programme programme = programmes.move(code, change);
        return Answers.ok(programme.version, ProgrammeView.of(programme));
    }

    @GET
    @Path("steps")
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(operationId = "listProgrammeSteps", summary = "The life of a programme: who moved it when, and why")
    @APIResponse(
            responseCode = "200",
            description = "The list, or the file",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StepView.class)))
    public Response steps(@PathParam("code") String code, @Context HttpHeaders headers) {
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, programmes.get(code))
                : Response.ok(programmes.steps(code).stream().map(StepView::of).toList())
                        .build();
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("history")
    @Transactional
    @Operation(operationId = "getProgrammeHistory", summary = "Every change of a programme, oldest first")
    public List<AuditEntry> history(@PathParam("code") String code) {
        return trail.of("programme", programmes.get(code).code);
    }
}
