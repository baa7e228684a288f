package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    // «Начальник УО (контроль)» stands among those who answer for it.
    private static final Pattern CONTROLS = Pattern.compile(
            "\\s*\\((?:общий )?контрол(?:ь|ирует)\\)\\s*|^контроль\\s*[-–—:]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Roles read() {
        Cell answers = read(responsible);
        Cell controls = read(controller);
        if (answers == null || responsible == null || responsible.assignees() != null || controls != null) {
            return new Roles(answers, read(executor), read(participant), controls);
        }
        Map<Boolean, List<Assignee>> read =
                Objects.requireNonNullElse(answers.assignees(), List.<Assignee>of()).stream()
                        .collect(Collectors.partitioningBy(
                                one -> CONTROLS.matcher(one.name()).find()));
        List<Assignee> controlling = read.getOrDefault(true, List.of()).stream()
                .map(one -> Assignees.named(CONTROLS.matcher(one.name()).replaceAll("")))
                .toList();
        return controlling.isEmpty()
                ? new Roles(answers, read(executor), read(participant), null)
                : new Roles(
                        new Cell(answers.wording(), read.getOrDefault(false, List.of())),
                        read(executor),
                        read(participant),
                        new Cell(answers.wording(), controlling));
    }

    private static @Nullable Cell read(@Nullable Cell cell) {
        return cell == null ? null : cell.read();
    }
}
