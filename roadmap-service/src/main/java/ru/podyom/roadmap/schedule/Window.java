package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time within which something is to be done once. */
@Schema(name = "ScheduleWindow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Window(
        @Nullable @Schema(description = "First day; none where only the end is said", examples = "2021-12-01")
        LocalDate opens,

        @Nullable @Schema(description = "Last day, included; none where it has no end", examples = "2021-12-31")
        LocalDate due,

        @Nullable @Schema(description = "Name of the period", examples = "2 четверть 2021-2022")
        String label,

        @Nullable @Schema(description = "Key of the period, the same while its days change", examples = "2021-2022/Q2")
        String period) {

    public Window(@Nullable LocalDate opens, @Nullable LocalDate due) {
        this(opens, due, null, null);
    }
}
