package ru.podyom.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.territory.Holder;
import ru.podyom.indicator.territory.Holders;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All targets that the caller may see. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {

    private final Indicators indicators;
    private final Holders holders;
    private final Audit audit;

    Targets(Indicators indicators, Holders holders, Audit audit) {
        this.indicators = indicators;
        this.holders = holders;
        this.audit = audit;
    }

    public Optional<Target> of(String indicator, String holder, String period) {
        return find("indicator = ?1 and holder = ?2 and period = ?3", indicator, holder, period)
                .firstResultOptional();
    }

    /** All that was promised for a holder in a period. */
    public List<Target> ofHolder(String holder, String period) {
        return list("holder = ?1 and period = ?2", holder, period);
    }

    Target get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("target", id));
    }

    List<Target> after(@Nullable UUID id, int rows) {
        return id == null
                ? find("order by id").page(0, rows).list()
                : find("id > ?1 order by id", id).page(0, rows).list();
    }

    Target create(NewTarget wanted) {
        check(wanted);
        Holder holder = holders.get(wanted.territory(), wanted.programme());
        if (of(wanted.indicator(), holder.key(), wanted.period()).isPresent()) {
            throw Problems.conflict(
                    "exists", "there is a target for this indicator, holder and period; change it with PUT");
        }
        Target target = new Target(wanted, holder.key(), holder.territoryPath());
        persist(target);
        return noted(target, "created");
    }

    Target change(UUID id, NewTarget wanted, @Nullable String ifMatch) {
        Target target = get(id);
        Versions.require(ifMatch, target.version);
        check(wanted);
        Holder holder = holders.get(wanted.territory(), wanted.programme());
        boolean same = target.indicator.equals(wanted.indicator())
                && target.holder.equals(holder.key())
                && target.period.equals(wanted.period());
        if (!same) {
            throw Problems.conflict("identity", "indicator, holder and period of a target do not change");
        }
        target.set(wanted);
        return noted(target, "changed");
    }

    private void check(NewTarget wanted) {
        indicators.inForce().stream()
                .filter(indicator -> indicator.code().equals(wanted.indicator()))
                .findFirst()
                .ifPresentOrElse(
                        indicator -> {
                            int order = wanted.minimum().compareTo(wanted.aspiration());
                            boolean upright = indicator.higherIsBetter() ? order <= 0 : order >= 0;
                            new Violations()
                                    .check(
                                            upright,
                                            "/aspiration",
                                            "upside-down",
                                            "the aspiration is worse than the minimum")
                                    .refuse();
                        },
                        () -> {
                            throw Problems.invalid(
                                    "/indicator", "unknown", "there is no indicator " + wanted.indicator());
                        });
    }

    private Target noted(Target target, String action) {
        flush();
        audit.record(
                target.territoryPath, "target", target.id().toString(), action, target.source, TargetView.of(target));
        return target;
    }
}
