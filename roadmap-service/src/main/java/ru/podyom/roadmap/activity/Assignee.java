package ru.podyom.roadmap.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of those who are to do something. */
@Schema(name = "ActivityAssignee")
public record Assignee(
        @NotNull AssigneeKind kind,

        @NotBlank @Size(max = 500) @Schema(examples = "Информационно-методический центр")
        String name) {}
