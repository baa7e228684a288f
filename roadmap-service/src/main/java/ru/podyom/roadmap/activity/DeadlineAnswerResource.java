package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/activities/{id}/deadline-answer")
@Authenticated
@Tag(name = "Deadlines", description = "What printed deadlines mean, and what people decide where they leave a doubt")
public class DeadlineAnswerResource {

    private final Questions questions;

    DeadlineAnswerResource(Questions questions) {
        this.questions = questions;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "answerDeadlineQuestion",
            summary = "Decide what a deadline means",
            description = "The answer is remembered for this wording in the programme's territory and below: the same "
                    + "question is not asked again, and open ones of this programme are answered with it, a little "
                    + "less surely. Which year a month or a day is of is said for this activity alone. An answer is "
                    + "changed by another one, here and where it was taken over in this programme.")
    @APIResponse(
            responseCode = "200",
            description = "The activity with its schedule",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid DeadlineAnswer answer) {
        Activity activity = questions.answer(id, answer);
        return Answers.ok(activity.version, ActivityView.of(activity));
    }
}
