package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Inhabitants;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** All schools of a municipality that is abolished stand in its successor from that day on. */
@ApplicationScoped
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
    public void move(Territory from, Territory to, LocalDate on, @Nullable String reason) {
        List<String> codes = periods.inAfter(from.code(), on);
        if (codes.isEmpty()) {
            return;
        }
        List<School> moving = schools.locked(codes);
        Map<UUID, Timeline<SchoolState>> before =
                periods.of(moving.stream().map(School::id).toList());
        Map<UUID, Timeline<SchoolState>> after = new LinkedHashMap<>();
        for (School school : moving) {
            Timeline<SchoolState> line = moved(school, Objects.requireNonNull(before.get(school.id())), from, to, on);
            school.follow(line, clock.instant());
            after.put(school.id(), line);
        }
        schools.flush();
        periods.write(after);
        periods.takeResultsAlong(codes);
        NewChange told = new NewChange(ChangeKind.MOVE, on, null, null, to.code(), null, null, null, reason, null);
        for (School school : moving) {
            schools.getEntityManager()
                    .persist(new ToldChange(school, told, scope.caller().subject(), clock.instant()));
            schools.published(school, "corrected", reason);
        }
    }

    private static Timeline<SchoolState> moved(
            School school, Timeline<SchoolState> line, Territory from, Territory to, LocalDate on) {
        boolean stood = line.on(on)
                .filter(then -> then.municipality().equals(from.code()))
                .isPresent();
        Timeline<SchoolState> moved =
                stood ? line.change(on, SchoolState::municipality, state -> state.in(to.code(), to.path())) : line;
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
}
