package ru.podyom.assessment.school;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import ru.podyom.assessment.territory.Handover;
import ru.podyom.assessment.territory.Inhabitants;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/**
 * All schools of a municipality that is abolished stand in its successor from that day on. Those that were closed before
 * stay where they were; but the successor answers for them and their results.
 */
@ApplicationScoped
@Priority(2)
class SchoolMoves implements Inhabitants {

    private final Schools schools;
    private final SchoolPeriods periods;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    SchoolMoves(Schools schools, SchoolPeriods periods, Scope scope) {
        this.schools = schools;
        this.periods = periods;
        this.scope = scope;
    }

    @Override
    public void go(Handover handover) {
        move(
                periods.ofOrAfter(handover.from(), handover.on()),
                handover,
                handover.to(),
                (school, line) -> gone(school, line, handover));
    }

    @Override
    public void comeBack(Handover handover, List<Territory> origins) {
        move(
                periods.wentOrClosedIn(handover, origins),
                handover,
                handover.from(),
                (school, line) -> back(line, handover));
    }

    private void move(
            List<String> codes,
            Handover handover,
            Territory to,
            BiFunction<School, Timeline<SchoolState>, Timeline<SchoolState>> change) {
        if (codes.isEmpty()) {
            return;
        }
        List<School> moving = schools.locked(codes);
        Map<UUID, Timeline<SchoolState>> before =
                periods.of(moving.stream().map(School::id).toList());
        Map<UUID, Timeline<SchoolState>> after = new LinkedHashMap<>();
        List<School> moved = new ArrayList<>();
        for (School school : moving) {
            Timeline<SchoolState> line = Objects.requireNonNull(before.get(school.id()));
            Timeline<SchoolState> changed = change.apply(school, line);
            schools.follow(school, changed);
            after.put(school.id(), changed);
            if (!changed.periods().equals(line.periods())) {
                moved.add(school);
            }
        }
        schools.flush();
        periods.write(after);
        periods.takeResultsAlong(codes);
        tell(moved, handover, to);
        moving.forEach(school -> schools.published(school, "corrected", handover.reason()));
    }

    private void tell(List<School> moved, Handover handover, Territory to) {
        NewChange told = new NewChange(
                ChangeKind.MOVE, handover.on(), null, null, to.code(), null, null, null, handover.reason(), null);
        moved.forEach(school -> schools.getEntityManager()
                .persist(new ToldChange(school, told, scope.caller().subject(), clock.instant())));
    }

    private static Timeline<SchoolState> gone(School school, Timeline<SchoolState> line, Handover handover) {
        Territory from = handover.from();
        LocalDate on = handover.on();
        Timeline<SchoolState> moved = stoodIn(from, line, on) ? moved(line, on, handover.to()) : line;
        boolean stays = moved.periods().stream()
                .anyMatch(period -> period.state().municipality().equals(from.code())
                        && (period.to() == null || period.to().isAfter(on)));
        if (stays) {
            throw Problems.conflict(
                    "contradiction",
                    "school " + school.code + " is said to have come to " + from.code() + " after " + on);
        }
        return moved;
    }

    private static Timeline<SchoolState> back(Timeline<SchoolState> line, Handover handover) {
        LocalDate on = handover.on();
        boolean went = stoodIn(handover.from(), line, on.minusDays(1)) && stoodIn(handover.to(), line, on);
        return went ? moved(line, on, handover.from()) : line;
    }

    private static Timeline<SchoolState> moved(Timeline<SchoolState> line, LocalDate on, Territory to) {
        return line.change(on, SchoolState::municipality, state -> state.in(to.code(), to.path()));
    }

    private static boolean stoodIn(Territory municipality, Timeline<SchoolState> line, LocalDate on) {
        return line.on(on)
                .filter(then -> then.municipality().equals(municipality.code()))
                .isPresent();
    }
}
