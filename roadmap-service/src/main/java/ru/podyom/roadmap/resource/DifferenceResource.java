package ru.podyom.roadmap.resource;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.download.FileType;

@Path("/api/v1/resource-inventories/difference")
@Authenticated
@Tag(name = "Resources")
public class DifferenceResource {

    private final Differences differences;

    DifferenceResource(Differences differences) {
        this.differences = differences;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "getResourceDifference",
            summary = "What came to a school, what went and what is still missing, between two days",
            description =
                    "Compares the latest inventory up to the one day with the latest after it and up to the other;"
                            + " without two of them, growth is notReported. Resources are the same by their code; what an"
                            + " inventory does not list is not there; units that differ are not compared. As CSV or XLSX, by"
                            + " Accept, one row a resource.")
    @APIResponse(
            responseCode = "200",
            description = "The difference, or the file",
            content = @Content(schema = @Schema(implementation = Difference.class)))
    public Response get(
            @Parameter(example = "lk-demyanovskaya") @NotNull @QueryParam("school") String school,
            @Parameter(example = "2021-09-01") @NotNull @QueryParam("from") String from,
            @Parameter(example = "2022-08-31") @NotNull @QueryParam("to") String to,
            @Context HttpHeaders headers) {
        Period period = Period.of(from, to);
        Difference difference = differences.of(school, period);
        FileType type = FileType.wanted(headers);
        return type != null
                ? differences.fileOf(type, school, period)
                : Response.ok(difference).build();
    }
}
