package ru.podyom.roadmap.mark;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceState;
import ru.podyom.runtime.problem.Violations;

/** A mark of execution as it is sent. */
public record NewMark(
        @NotNull OccurrenceState state,

        @Nullable
        @Schema(
                description =
                        "Required for done, possible for partly and underWay, otherwise absent; of work without an "
                                + "end, the day of the report",
                examples = "2020-08-18")
        LocalDate doneOn,

        @Nullable @Size(max = 2000) @Schema(examples = "Приказ подписан")
        String comment,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Links to what proves it", examples = "[\"https://example.org/order.pdf\"]")
        List<
                        @NotNull @Size(max = 2000)
                        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://") String>
                evidence,

        @Nullable @Size(max = 50) @Schema(description = "Files that prove it, sent to this occurrence before")
        List<@NotNull UUID> files,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Required when it is done or confirmed already", examples = "дата указана ошибочно")
        String reason) {

    List<String> links() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    List<UUID> fileIds() {
        return Objects.requireNonNullElse(files, List.of());
    }

    /**
     * Adds everything wrong with the day.
     *
     * @param today where the day begins first
     * @param begin first day of the programme's term
     * @param opens first day of the occurrence's window
     */
    void check(Violations violations, LocalDate today, LocalDate begin, @Nullable LocalDate opens) {
        if (doneOn == null) {
            violations.check(state != OccurrenceState.DONE, "/doneOn", "required", "when it was done");
            return;
        }
        violations
                .check(state.hasDay(), "/doneOn", "contradiction", "only what is done, or begun, has a day")
                .check(!doneOn.isAfter(today), "/doneOn", "in-the-future", doneOn + " is still to come")
                .check(!doneOn.isBefore(begin), "/doneOn", "before-term", "the programme begins on " + begin)
                .check(
                        opens == null || doneOn.isBefore(begin) || !doneOn.isBefore(opens),
                        "/doneOn",
                        "before-window",
                        "its window opens on " + opens);
    }
}
