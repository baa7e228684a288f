package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Timeline;

/** Who answers for schools of municipalities that are no more. */
@ApplicationScoped
class Heirs {

    private final Territories territories;

    Heirs(Territories territories) {
        this.territories = territories;
    }

    /**
     * Path of the municipality that answers for a school: the one where it stands, or whoever took over from the one
     * where it stood last.
     */
    String answering(Timeline<SchoolState> line) {
        SchoolState last = line.last().state();
        return line.last().to() == null
                ? last.territoryPath()
                : territories.present(last.municipality()).path();
    }

    /** No school stands in a municipality after its end: from that day on the successor has it. */
    Timeline<SchoolState> settled(Timeline<SchoolState> line) {
        Timeline<SchoolState> settled = line;
        for (Optional<Period<SchoolState>> late = late(settled); late.isPresent(); late = late(settled)) {
            Territory gone = territory(late.get());
            Territory heir = territories.get(Objects.requireNonNull(gone.successor()));
            LocalDate end = Objects.requireNonNull(gone.abolishedOn());
            LocalDate from = late.get().from();
            settled = settled.change(
                    from != null && from.isAfter(end) ? from : end,
                    SchoolState::municipality,
                    state -> state.in(heir.code(), heir.path()));
        }
        return settled;
    }

    /** The first period that goes on after the end of its municipality. */
    private Optional<Period<SchoolState>> late(Timeline<SchoolState> line) {
        return line.periods().stream()
                .filter(period -> {
                    LocalDate end = territory(period).abolishedOn();
                    return end != null && (period.to() == null || period.to().isAfter(end));
                })
                .findFirst();
    }

    private Territory territory(Period<SchoolState> period) {
        return territories.get(period.state().municipality());
    }
}
