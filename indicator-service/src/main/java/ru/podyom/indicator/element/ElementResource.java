package ru.podyom.indicator.element;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/elements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Elements", description = "What people are asked to observe")
public class ElementResource {

    private final Elements elements;

    ElementResource(Elements elements) {
        this.elements = elements;
    }

    @GET
    @Transactional
    @Operation(operationId = "listElements", summary = "Data elements, by code")
    public ElementPage list(
            @Parameter(description = "Only about schools, or about territories", example = "school")
                    @QueryParam("about")
                    @Nullable
                    String about,
            @Parameter(description = "Only for periods of this kind", example = "schoolYear")
                    @QueryParam("periodKind")
                    @Nullable
                    String periodKind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<ElementView> rows = elements
                .after(
                        Cursor.key(cursor, about, periodKind),
                        Choice.of(About.class, "about", about),
                        Choice.of(PeriodKind.class, "periodKind", periodKind),
                        size + 1)
                .stream()
                .map(ElementView::of)
                .toList();
        return new ElementPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, ElementView::code, about, periodKind));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getElement", summary = "One data element")
    @APIResponse(
            responseCode = "200",
            description = "The element, with its ETag",
            content = @Content(schema = @Schema(implementation = ElementView.class)))
    public Response get(
            @Parameter(example = "teachers.networked") @PathParam("code") String code,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Element element = elements.get(code);
        return Answers.unlessKnown(known, element.version, ElementView.of(element));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addElement",
            summary = "Ask for something else too",
            description = "The element is the caller's territory's: all below it may be asked for it.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ElementView.class)))
    public Response add(@NotNull @Valid NewElement wanted) {
        Element element = elements.add(wanted);
        return Answers.created("/api/v1/elements/" + element.code, element.version, ElementView.of(element));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(
            operationId = "correctElement",
            summary = "Correct names, range or source of a data element",
            description = "What its values mean does not change: code, unit, kind, about, periodKind and partOf stay.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ElementView.class)))
    public Response correct(
            @Parameter(example = "teachers.networked") @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewElement wanted) {
        Element element = elements.correct(code, wanted, ifMatch);
        return Answers.ok(element.version, ElementView.of(element));
    }
}
