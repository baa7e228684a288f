package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes/{code}/deadline-questions")
@Authenticated
@Tag(name = "Deadlines", description = "What printed deadlines mean, and what people decide where they leave a doubt")
public class DeadlineQuestionResource {

    private final Questions questions;

    DeadlineQuestionResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDeadlineQuestions",
            summary = "Deadlines of a programme that leave a doubt, in printed order")
    public List<QuestionView> open(@PathParam("code") String code) {
        return questions.open(code);
    }
}
