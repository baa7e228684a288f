package ru.podyom.assessment.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Timeline;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All territories. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    static final String TOPIC = "podyom.assessment.territory.v1";

    private final TerritoryPeriods periods;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Territories(TerritoryPeriods periods, Outbox outbox, Audit audit, Scope scope) {
        this.periods = periods;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    /** Whether a path is of a municipality, below which there is none: federation, region, municipality. */
    public static boolean isMunicipality(String path) {
        return path.chars().filter(c -> c == '/').count() == 2;
    }

    /** The code of the region that a path leads to or into; null for the federation. */
    public static @Nullable String regionOf(String path) {
        String[] codes = path.split("/", 3);
        return codes.length < 2 ? null : codes[1];
    }

    /** The territory with this code, or 404. */
    public Territory get(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problems.notFound("territory", code));
    }

    /** The path to filter by: of the territory asked for, which the caller must cover, or of the caller's own. */
    public String pathToList(@Nullable String code) {
        if (code == null) {
            return scope.caller().territory();
        }
        String path = get(code).path;
        scope.requireCovers(path);
        return path;
    }

    /** Whether a territory existed on a day, as far as is known. */
    public boolean existed(String code, LocalDate day) {
        return periods.of(code).on(day).isPresent();
    }

    /** The territory that answers now for what this one answered for: itself, or the last of those that took over. */
    public Territory present(String code) {
        Territory present = get(code);
        while (present.successor != null) {
            present = get(present.successor);
        }
        return present;
    }

    /** The same, which must be the caller's and goes on to answer until the transaction ends. */
    public Territory keptPresent(String code) {
        Territory present = present(code);
        scope.requireCovers(present.path);
        getEntityManager().lock(present, LockModeType.PESSIMISTIC_READ);
        // Whoever takes an abolition back locks the successor as well: what was read before the lock may be over.
        for (Territory one = get(code); one != present; one = get(Objects.requireNonNull(one.successor))) {
            getEntityManager().refresh(one);
            if (one.successor == null) {
                throw Problems.preconditionFailed("another one; read it again");
            }
        }
        return present;
    }

    /** A territory and all that are no more and for which it answers, through whomever. */
    List<Territory> forebears(Territory present) {
        List<Territory> all = new ArrayList<>(List.of(present));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(list("successor", all.get(i).code));
        }
        return all;
    }

    /** Municipalities of today below a path. */
    public List<Territory> municipalities(String below) {
        return list(
                "level = ?1 and abolishedOn is null and (path = ?2 or path like ?3)",
                Level.MUNICIPALITY,
                below,
                below + "/%");
    }

    List<TerritoryView> after(String path, TerritoryFilter filter, int rows) {
        String below = filter.below();
        if (filter.on() != null) {
            Map<String, TerritoryState> then = periods.on(filter.on(), path, below, rows);
            Map<String, Territory> now =
                    list("code in ?1", then.keySet()).stream().collect(Collectors.toMap(Territory::code, one -> one));
            return then.entrySet().stream()
                    .map(was -> TerritoryView.of(Objects.requireNonNull(now.get(was.getKey())), was.getValue()))
                    .toList();
        }
        String existing = filter.abolished() ? "" : " and abolishedOn is null";
        return find(
                        "path > ?1 and (path = ?2 or path like ?3)" + existing + " order by path",
                        path,
                        below,
                        below + "/%")
                .page(0, rows)
                .stream()
                .map(TerritoryView::of)
                .toList();
    }

    Territory create(NewTerritory wanted) {
        Territory parent = parent(wanted);
        Territory territory = new Territory(wanted, parent);
        scope.requireCovers(territory.path);
        if (findById(wanted.code()) != null) {
            throw Problems.conflict("exists", "territory " + wanted.code() + " exists already");
        }
        Timeline<TerritoryState> line =
                Timeline.since(wanted.establishedOn(), new TerritoryState(wanted.name(), wanted.oktmo()));
        territory.follow(line, clock.instant());
        persist(territory);
        flush();
        periods.write(territory.code, line);
        return published(territory, "created", null);
    }

    Territory correct(String code, NewTerritory wanted, @Nullable String ifMatch) {
        Territory territory = get(code);
        scope.requireCovers(territory.path);
        Versions.require(ifMatch, territory.version);
        boolean same = territory.code.equals(wanted.code())
                && territory.level == wanted.level()
                && Objects.equals(territory.parent, wanted.parent());
        if (!same) {
            throw Problems.conflict("identity", "code, level and parent of a territory do not change");
        }
        TerritoryState state = new TerritoryState(wanted.name(), wanted.oktmo());
        rewrite(territory, periods.of(code).correctLast(state).openedOn(wanted.establishedOn()));
        return published(territory, "corrected", null);
    }

    void rewrite(Territory territory, Timeline<TerritoryState> line) {
        territory.follow(line, clock.instant());
        periods.write(territory.code, line);
    }

    Territory published(Territory territory, String action, @Nullable String reason) {
        flush();
        TerritoryView view = TerritoryView.of(territory);
        outbox.add(new Event(TOPIC, "territory." + action, territory.code, view));
        audit.record(territory.path, "territory", territory.code, action, reason, view);
        return territory;
    }

    private @Nullable Territory parent(NewTerritory wanted) {
        if (wanted.level() == Level.FEDERATION) {
            if (wanted.parent() != null) {
                throw Problems.invalid("/parent", "not-allowed", "a federation has no parent");
            }
            return null;
        }
        Territory parent = wanted.parent() == null ? null : findById(wanted.parent());
        if (parent == null) {
            throw Problems.invalid("/parent", "unknown", "there is no territory " + wanted.parent());
        }
        if (parent.level != wanted.level().above()) {
            throw Problems.invalid(
                    "/parent", "wrong-level", "the parent of a " + wanted.level() + " is one level above");
        }
        if (parent.successor != null) {
            throw Problems.invalid(
                    "/parent", "abolished", parent.code + " was abolished; " + parent.successor + " took over");
        }
        return parent;
    }
}
