package ru.podyom.indicator.definition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, Indicator.Key> {

    private final Scope scope;
    private final Audit audit;
    private final Event<IndicatorPublished> published;

    Indicators(Scope scope, Audit audit, Event<IndicatorPublished> published) {
        this.scope = scope;
        this.audit = audit;
        this.published = published;
    }

    /** Every published version, by code: some hold for earlier periods. */
    public List<Indicator> published() {
        return list("state = ?1 order by code, version", IndicatorState.PUBLISHED);
    }

    /** The newest published version of each, by code. */
    public List<Indicator> inForce() {
        return list("state = ?1 and validTo is null order by code", IndicatorState.PUBLISHED);
    }

    /** The newest published version of one, or 404. */
    public Indicator inForce(String code) {
        return find("code = ?1 and state = ?2 and validTo is null", code, IndicatorState.PUBLISHED)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("indicator", code));
    }

    /** In the order of their codes; of each the newest version in that state. */
    List<Indicator> after(@Nullable String code, IndicatorState state, int rows) {
        return find("""
                        from Indicator one where one.state = ?1 and one.code > ?2
                         and one.version = (select max(other.version) from Indicator other
                                             where other.code = one.code and other.state = ?1)
                        order by one.code""", state, code == null ? "" : code).page(0, rows).list();
    }

    List<Indicator> versions(String code) {
        List<Indicator> all = list("code = ?1 order by version", code);
        if (all.isEmpty()) {
            throw Problems.notFound("indicator", code);
        }
        return all;
    }

    Indicator get(String code, int version) {
        return findByIdOptional(new Indicator.Key(code, version))
                .orElseThrow(() -> Problems.notFound("version of indicator " + code, version));
    }

    Indicator draft(NewIndicator wanted) {
        check(wanted);
        List<Indicator> known = list("code = ?1 order by version desc", wanted.code());
        if (known.stream().anyMatch(one -> one.state == IndicatorState.DRAFT)) {
            throw Problems.conflict("exists", "there is a draft of " + wanted.code() + " already; correct that one");
        }
        known.stream().findFirst().ifPresent(one -> scope.requireCovers(one.territoryPath));
        int version = known.stream().findFirst().map(one -> one.version + 1).orElse(1);
        Indicator drafted = new Indicator(wanted.code(), version, wanted);
        stamp(drafted);
        persist(drafted);
        return noted(drafted, "drafted");
    }

    Indicator correct(String code, int version, NewIndicator wanted, @Nullable String ifMatch) {
        Indicator draft = draftOf(code, version, ifMatch);
        if (!wanted.code().equals(code)) {
            throw Problems.invalid("/code", "immutable", "the code of a draft stays " + code);
        }
        check(wanted);
        draft.set(wanted);
        stamp(draft);
        return noted(draft, "corrected");
    }

    /** From its first day on it takes the place of the version before. */
    Indicator publish(String code, int version, @Nullable String ifMatch) {
        Indicator draft = draftOf(code, version, ifMatch);
        Optional<Indicator> before = find(
                        "code = ?1 and state = ?2 and validTo is null", code, IndicatorState.PUBLISHED)
                .firstResultOptional();
        before.ifPresent(one -> end(one, draft.validFrom()));
        draft.state = IndicatorState.PUBLISHED;
        stamp(draft);
        noted(draft, "published");
        published.fire(new IndicatorPublished(code));
        return draft;
    }

    private void end(Indicator before, LocalDate from) {
        if (!from.isAfter(before.validFrom())) {
            throw Problems.conflict(
                    "contradiction",
                    "version " + before.version + " holds from " + before.validFrom() + "; the next one begins later");
        }
        before.validTo = from.minusDays(1);
        stamp(before);
        flush();
    }

    /** Nothing is computed by it any more; what was computed stays readable by version. */
    Indicator withdraw(String code, int version, @Nullable String ifMatch) {
        Indicator one = get(code, version);
        scope.requireCovers(one.territoryPath);
        Versions.require(ifMatch, one.revision);
        if (one.state == IndicatorState.WITHDRAWN) {
            return one;
        }
        one.state = IndicatorState.WITHDRAWN;
        stamp(one);
        return noted(one, "withdrawn");
    }

    private Indicator draftOf(String code, int version, @Nullable String ifMatch) {
        Indicator one = get(code, version);
        scope.requireCovers(one.territoryPath);
        Versions.require(ifMatch, one.revision);
        if (one.state != IndicatorState.DRAFT) {
            throw Problems.conflict("published", "a version that was published is not changed: draft another one");
        }
        return one;
    }

    private void check(NewIndicator wanted) {
        wanted.check();
        scope.requireCovers(wanted.territoryPathOr("ru"));
        new Violations()
                .check(
                        wanted.territoryPath() == null
                                || wanted.territoryPath().equals("ru")
                                || wanted.territoryPath().startsWith("ru/"),
                        "/territoryPath",
                        "wrong-form",
                        "a path of codes from the root: ru/kuzbass")
                .refuse();
    }

    private void stamp(Indicator one) {
        one.changedBy = scope.caller().subject();
        one.changedAt = Instant.now();
    }

    private Indicator noted(Indicator one, String action) {
        flush();
        audit.record(one.territoryPath, "indicator", one.code + "/" + one.version, action, null, IndicatorView.of(one));
        return one;
    }
}
