package ru.podyom.roadmap.mentoring;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/mentors")
@Authenticated
@Tag(name = "Mentoring", description = "Banks of mentors, and tandems and groups of teachers (наставничество)")
public class MentorResource {

    private final Mentors mentors;
    private final Territories territories;
    private final Scope scope;
    private final MentorFile file;
    private final AuditTrail trail;

    MentorResource(Mentors mentors, Territories territories, Scope scope, MentorFile file, AuditTrail trail) {
        this.mentors = mentors;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listMentors",
            summary = "Mentors in the banks of a territory, in the order of their adding",
            description =
                    "JSON by pages; as CSV or XLSX, by Accept, the whole list. A school reads its own bank and its"
                            + " municipality's.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = MentorPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "Only the bank of this school") @QueryParam("school") @Nullable String school,
            @Parameter(example = "MA") @QueryParam("subject") @Nullable String subject,
            @Parameter(schema = @Schema(implementation = Deficit.class)) @QueryParam("deficit") @Nullable
                    String deficit,
            @Parameter(description = "Whether they take new tandems", schema = @Schema(implementation = Boolean.class))
                    @QueryParam("active")
                    @Nullable
                    String active,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        MentorsAsked asked = new MentorsAsked(
                territories.pathToList(territory),
                school,
                subject,
                Choice.of(Deficit.class, "deficit", deficit),
                MentorsAsked.yesOrNo("active", active));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private MentorPage page(MentorsAsked asked, int size, @Nullable String cursor) {
        List<MentorView> rows = mentors.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(MentorView::of)
                .toList();
        return new MentorPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getMentor", summary = "One mentor")
    @APIResponse(
            responseCode = "200",
            description = "The mentor, with its ETag",
            content = @Content(schema = @Schema(implementation = MentorView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Mentor mentor = mentors.get(id);
        return Answers.unlessKnown(known, mentor.version, MentorView.of(mentor));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addMentor",
            summary = "Add a mentor to the bank of a school or a municipality",
            description = "By code; a code stands once in a bank (409 exists).")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MentorView.class)))
    public Response add(@NotNull @Valid NewMentor wanted) {
        Mentor mentor = mentors.add(wanted);
        return Answers.created("/api/v1/mentors/" + mentor.id(), mentor.version, MentorView.of(mentor));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Transactional
    @Operation(
            operationId = "correctMentor",
            summary = "Correct a mentor, or take one out of work",
            description = "Code and bank stay. Who is not active starts no new tandem; those that are there go on.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = MentorView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewMentor wanted) {
        Mentor mentor = mentors.correct(id, wanted, ifMatch);
        return Answers.ok(mentor.version, MentorView.of(mentor));
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("{id}/history")
    @Transactional
    @Operation(operationId = "getMentorHistory", summary = "Every change of a mentor, oldest first")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of("mentor", mentors.get(id).id().toString());
    }
}
