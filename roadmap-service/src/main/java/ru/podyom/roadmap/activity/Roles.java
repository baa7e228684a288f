package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The four parts that people and organisations play in an activity; a part that the plan does not name is absent. */
@Schema(name = "ActivityRoles")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Roles(
        @Nullable @Valid @Schema(description = "Ответственный: answers for it")
        Cell responsible,

        @Nullable @Valid @Schema(description = "Исполнитель: does it")
        Cell executor,

        @Nullable @Valid @Schema(description = "Участник: takes part in it")
        Cell participant,

        @Nullable @Valid @Schema(description = "Контроль: confirms that it is done")
        Cell controller) {

    static final Roles NONE = new Roles(null, null, null, null);

    Roles read() {
        return new Roles(read(responsible), read(executor), read(participant), read(controller));
    }

    private static @Nullable Cell read(@Nullable Cell cell) {
        return cell == null ? null : cell.read();
    }
}
