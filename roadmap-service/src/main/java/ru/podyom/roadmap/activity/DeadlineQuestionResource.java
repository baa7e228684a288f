package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.download.FileType;

@Path("/api/v1/programmes/{code}/deadline-questions")
@Authenticated
@Tag(name = "Deadlines", description = "What printed deadlines mean, and what people decide where they leave a doubt")
public class DeadlineQuestionResource {

    private final Questions questions;
    private final QuestionFile file;

    DeadlineQuestionResource(Questions questions, QuestionFile file) {
        this.questions = questions;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listDeadlineQuestions",
            summary = "Deadlines of a programme that leave a doubt, in printed order")
    @APIResponse(
            responseCode = "200",
            description = "The list, or the file",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuestionView.class)))
    public Response open(@PathParam("code") String code, @Context HttpHeaders headers) {
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, questions.programme(code))
                : Response.ok(questions.open(code)).build();
    }
}
