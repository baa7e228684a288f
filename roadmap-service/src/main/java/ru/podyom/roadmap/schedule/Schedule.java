package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Deadline.class, name = "deadline"),
    @JsonSubTypes.Type(value = Schedule.Range.class, name = "range"),
    @JsonSubTypes.Type(value = Schedule.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Schedule.Continuous.class, name = "continuous"),
    @JsonSubTypes.Type(value = Schedule.EventTriggered.class, name = "eventTriggered"),
    @JsonSubTypes.Type(value = Schedule.OnDemand.class, name = "onDemand"),
    @JsonSubTypes.Type(value = Schedule.Unspecified.class, name = "unspecified")
})
public sealed interface Schedule {
    record Deadline(LocalDate due) implements Schedule {}

    record Range(LocalDate from, LocalDate to) implements Schedule {}

    record Points(List<Window> windows) implements Schedule {}

    record Continuous(@Nullable LocalDate from, @Nullable LocalDate until) implements Schedule {}

    record EventTriggered(Trigger event, @Nullable Lag lag) implements Schedule {}

    record OnDemand() implements Schedule {}

    record Unspecified() implements Schedule {}
}
