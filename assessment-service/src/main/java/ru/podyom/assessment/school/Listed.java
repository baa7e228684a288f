package ru.podyom.assessment.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Timeline;

/**
 * What a list says of what a school is by day; what it does not say is null.
 *
 * @param correction whether what is stored otherwise was written wrongly
 * @param since the first day on which it is so
 * @param municipality code of the municipality
 */
public record Listed(
        boolean correction,
        @Nullable LocalDate since,
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable String municipality) {

    /**
     * What follows for what is recorded.
     *
     * @param told what has changed on the day
     */
    record Outcome(Timeline<SchoolState> line, List<NewChange> told) {}

    /**
     * What was recorded, and what the list says over it: as a correction, since a day, or not at all.
     *
     * @param state what the school is to be, with its municipality
     * @param keys of the names
     */
    Outcome over(Timeline<SchoolState> recorded, SchoolState state, Map<String, String> keys) {
        if (correction) {
            return new Outcome(recorded.correctLast(state), List.of());
        }
        if (since == null) {
            return new Outcome(recorded, List.of());
        }
        SchoolState was = recorded.on(since).orElseGet(() -> recorded.last().state());
        String newName = name;
        Kind newKind = kind;
        String newPlace = municipality;
        Timeline<SchoolState> line = recorded;
        List<NewChange> told = new ArrayList<>();
        if (newName != null && !Objects.equals(keys.get(newName), keys.get(was.name()))) {
            line = line.change(since, SchoolState::name, each -> each.named(newName));
            told.add(told(ChangeKind.RENAME));
        }
        if (newKind != null && newKind != was.kind()) {
            line = line.change(since, SchoolState::kind, each -> each.ofKind(newKind));
            told.add(told(ChangeKind.CHANGE_KIND));
        }
        if (newPlace != null && !newPlace.equals(was.municipality())) {
            line = line.change(since, SchoolState::municipality, each -> each.in(newPlace, state.territoryPath()));
            told.add(told(ChangeKind.MOVE));
        }
        return new Outcome(line, told);
    }

    /** Whether it says nothing but what is recorded of the day. */
    boolean saysOf(Timeline<SchoolState> recorded, Map<String, String> keys) {
        LocalDate day = Objects.requireNonNull(since);
        SchoolState was = recorded.on(day).orElseGet(() -> recorded.last().state());
        return (name == null || Objects.equals(keys.get(name), keys.get(was.name())))
                && (kind == null || kind == was.kind())
                && (municipality == null || municipality.equals(was.municipality()));
    }

    private NewChange told(ChangeKind what) {
        return new NewChange(
                what,
                Objects.requireNonNull(since),
                what == ChangeKind.RENAME ? name : null,
                what == ChangeKind.CHANGE_KIND ? kind : null,
                what == ChangeKind.MOVE ? municipality : null,
                null,
                null,
                null,
                "list of schools",
                null);
    }

    /** Why a version was made, for the audit. */
    String reason() {
        return since != null ? "import, as of " + since : correction ? "import, as a correction" : "import";
    }
}
