package ru.podyom.assessment.territory;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Days;

@Path("/api/v1/territories/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Territories")
public class TerritoryListResource {

    // Refused for its macros, with the reason.
    private static final String XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
    // What Windows calls a CSV file where Excel is installed.
    private static final String EXCEL = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String TSV = "text/tab-separated-values";

    private final TerritoryLists lists;

    TerritoryListResource(TerritoryLists lists) {
        this.lists = lists;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "pipeline"})
    @Consumes({"text/csv", TSV, MediaType.TEXT_PLAIN, XLSX, XLSM, EXCEL, ODS, MediaType.APPLICATION_OCTET_STREAM})
    @Blocking
    @Operation(
            operationId = "importTerritories",
            summary = "Take in a list of territories",
            description = """
                    CSV, TSV, XLSX or ODS of at most 5 000 rows, with the columns of the list of territories as a file:
                    code, name, level (municipality if absent), parent, oktmo, establishedOn, or Код, Наименование,
                    Уровень, Входит в, ОКТМО, Образован. All rows are taken or none. A code that is not known is a new
                    territory; a row that says what is stored changes nothing; another name or OKTMO is refused
                    (otherwise) unless `correction=true` says that it was written wrongly.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    public TerritoryListView receive(
            @Parameter(
                            description = "The same report, nothing written",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    @Nullable
                    String dryRun,
            @Parameter(
                            description = "Names and OKTMO that differ from the list were written wrongly",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("correction")
                    @Nullable
                    String correction,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example =
                                                "code;name;parent;oktmo\nleninsk-kuznetsky;Ленинск-Кузнецкий округ;kuzbass;32522000"),
                                @Content(mediaType = TSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ODS,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                            })
                    InputStream file) {
        return lists.take(file, Days.isTrue("dryRun", dryRun), Days.isTrue("correction", correction));
    }
}
