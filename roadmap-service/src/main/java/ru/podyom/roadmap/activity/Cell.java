package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cell of the plan that names who: the original wording, and who is meant. */
@Schema(name = "ActivityRoleCell")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(
        @Nullable @Size(max = 2000) @Schema(description = "As printed", examples = "Директор ИМЦ, руководители РМО")
        String wording,

        @Nullable @Size(max = 50) @Schema(description = "Who is meant; read from the wording where they are absent")
        List<@NotNull @Valid Assignee> assignees) {

    /** With the wording read, where nobody has said who is meant. */
    Cell read() {
        if (assignees != null || wording == null) {
            return new Cell(wording, Objects.requireNonNullElse(assignees, List.of()));
        }
        return new Cell(wording, Assignees.in(wording));
    }
}
