package ru.podyom.assessment.territory;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** What happens to territories on a day. */
@ApplicationScoped
class TerritoryChanges {

    private final Territories territories;
    private final TerritoryPeriods periods;
    private final List<Inhabitants> inhabitants;
    private final Scope scope;

    TerritoryChanges(
            Territories territories, TerritoryPeriods periods, @All List<Inhabitants> inhabitants, Scope scope) {
        this.territories = territories;
        this.periods = periods;
        this.inhabitants = inhabitants;
        this.scope = scope;
    }

    Territory take(String code, NewTerritoryChange change, @Nullable String ifMatch) {
        Territory territory = territories.get(code);
        scope.requireCovers(territory.path);
        Territory successor = successor(territory, change);
        lock(territory, successor);
        Versions.require(ifMatch, territory.version);
        Timeline<TerritoryState> line = changed(periods.of(code), change);
        if (change.kind() == TerritoryChangeKind.RESTORE) {
            restore(territory, successor, change);
        } else if (successor != null) {
            abolish(territory, successor, change);
        }
        territories.rewrite(territory, line);
        periods.tell(code, change, scope.caller().subject());
        return territories.published(territory, "corrected", change.why());
    }

    TerritoryHistory history(String code) {
        Territory territory = territories.get(code);
        return new TerritoryHistory(
                code,
                periods.of(code).periods().stream()
                        .map(TerritoryHistory.Was::of)
                        .toList(),
                territory.successor(),
                periods.told(code));
    }

    /** The territory that takes over by this change, or took over by the one that is taken back. */
    private @Nullable Territory successor(Territory territory, NewTerritoryChange change) {
        Violations found = new Violations();
        change.check(territory.code, found);
        String code = change.kind() == TerritoryChangeKind.RESTORE ? territory.successor : change.successor();
        Territory successor = code == null ? null : territories.findById(code);
        found.check(code == null || successor != null, "/successor", "unknown", "there is no territory " + code);
        found.refuse();
        return successor;
    }

    private static Timeline<TerritoryState> changed(Timeline<TerritoryState> line, NewTerritoryChange change) {
        return switch (change.kind()) {
            case RENAME -> {
                String name = Objects.requireNonNull(change.name());
                yield line.change(change.on(), TerritoryState::name, was -> new TerritoryState(name, was.oktmo()));
            }
            case CHANGE_OKTMO -> {
                String oktmo = Objects.requireNonNull(change.oktmo());
                yield line.change(change.on(), TerritoryState::oktmo, was -> new TerritoryState(was.name(), oktmo));
            }
            case ABOLISH -> line.close(change.on());
            case RESTORE -> restored(line, change.on());
        };
    }

    private static Timeline<TerritoryState> restored(Timeline<TerritoryState> line, LocalDate on) {
        LocalDate abolished = line.last().to();
        if (abolished != null && !abolished.equals(on)) {
            throw Problems.conflict(
                    "contradiction", "it was abolished on " + abolished + ": that is taken back as of that day");
        }
        return line.reopen(on);
    }

    private void abolish(Territory territory, Territory successor, NewTerritoryChange change) {
        scope.requireCovers(successor.path);
        LocalDate on = change.on();
        Violations found = new Violations();
        found.check(
                successor.level == territory.level, "/successor", "wrong-level", "a successor is of the same level");
        found.refuse();
        if (!territories.existed(successor.code, on)) {
            throw Problems.conflict("not-open", "territory " + successor.code + " did not exist on " + on);
        }
        if (successor.successor != null) {
            throw Problems.conflict("not-open", successor.code + " was abolished on " + successor.abolishedOn);
        }
        if (territories.count("parent = ?1 and abolishedOn is null", territory.code) > 0) {
            throw Problems.conflict("inhabited", "abolish the territories below it first: their paths are for life");
        }
        territory.abolish(on, successor);
        Handover handover = new Handover(territory, successor, on, change.why());
        inhabitants.forEach(one -> one.go(handover));
    }

    private void restore(Territory territory, @Nullable Territory successor, NewTerritoryChange change) {
        if (successor == null || !successor.code.equals(territory.successor)) {
            throw Problems.preconditionFailed("another one; read it again");
        }
        if (successor.successor != null) {
            throw Problems.conflict("not-open", successor.code + " was abolished itself: that is taken back first");
        }
        if (territory.parent != null && territories.get(territory.parent).successor != null) {
            throw Problems.conflict("not-open", territory.parent + ", in which it was, is no more");
        }
        territory.restore();
        territories.flush();
        Handover handover = new Handover(territory, successor, change.on(), change.why());
        List<Territory> origins = territories.forebears(territory);
        inhabitants.forEach(one -> one.comeBack(handover, origins));
    }

    /** In one order for all, and fresh: whoever abolished the successor meanwhile is seen. */
    private void lock(Territory territory, @Nullable Territory successor) {
        List<Territory> both = Stream.of(territory, successor)
                .filter(Objects::nonNull)
                .sorted((a, b) -> a.code.compareTo(b.code))
                .toList();
        // A row policy hides from a lock what the caller may read and not write.
        both.forEach(one -> scope.requireCovers(one.path));
        both.forEach(one -> territories.getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
    }
}
