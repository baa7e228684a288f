package ru.podyom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** Writes observations, any number with one statement. */
@ApplicationScoped
public class ObservationStore {

    private static final String KNOWN = """
            select observation.id, observation.version, element, school, territory_path, period, value, missing,
                   observed_on, evidence, state, approved_value
              from observation where %s""";

    private static final String ADD = """
            insert into observation (element, school, territory_path, period, value, missing, observed_on, evidence,
                                     author, author_role, author_territory)
            select told.element, told.school, told.path, told.period, cast(told.value as numeric), told.missing,
                   cast(told.observed_on as date), told.evidence, ?9, ?10, ?11
              from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                          cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]))
                   as told (element, school, path, period, value, missing, observed_on, evidence)
            returning id""";

    private static final String CORRECT = """
            update observation
               set version = version + 1, territory_path = told.path, value = cast(told.value as numeric),
                   missing = told.missing, observed_on = cast(told.observed_on as date), evidence = told.evidence,
                   reason = ?8, author = ?9, author_role = ?10, author_territory = ?11,
                   submitted_at = clock_timestamp(), state = 'SUBMITTED', decided_by = null, decided_at = null,
                   note = null, changed_at = clock_timestamp()
              from unnest(?1, ?2, cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as text[]),
                          cast(?7 as text[])) as told (id, known, path, value, missing, observed_on, evidence)
             where observation.id = told.id and observation.version = told.known
            returning observation.id""";

    private final EntityManager entities;
    private final ObservationLog log;
    private final Scope scope;

    ObservationStore(EntityManager entities, ObservationLog log, Scope scope) {
        this.entities = entities;
        this.log = log;
        this.scope = scope;
    }

    /** One to be added: there is none of this element, place and period. */
    public record Addition(String element, Place place, String period, Said said) {}

    /** One to be corrected, of which this version was read. */
    public record Change(Known known, Place place, Said said) {}

    /** One by its id; 404 if it is not there. */
    public Known get(UUID id) {
        return known("id = ?1", id).stream().findFirst().orElseThrow(() -> Problems.notFound("observation", id));
    }

    /** All there are of these places and periods, whatever their elements. */
    public List<Known> of(Collection<Place> places, Collection<String> periods) {
        String[] schools = places.stream()
                .map(Place::school)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        String[] paths = places.stream()
                .filter(place -> place.school() == null)
                .map(Place::path)
                .distinct()
                .toArray(String[]::new);
        String[] when = periods.stream().distinct().toArray(String[]::new);
        List<Known> all = new ArrayList<>();
        if (schools.length > 0) {
            all.addAll(known("period = any(?1) and school = any(?2)", when, schools));
        }
        if (paths.length > 0) {
            all.addAll(known("period = any(?1) and school is null and territory_path = any(?2)", when, paths));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Known> known(String condition, Object... values) {
        var query = entities.createNativeQuery(KNOWN.formatted(condition), Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(ObservationStore::known).toList();
    }

    private static Known known(Object[] row) {
        return new Known(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                new Place((String) row[3], (String) row[4], null),
                (String) row[5],
                new Said((BigDecimal) row[6], Observations.missing(row[7]), Observations.day(row[8]), (String) row[9]),
                ObservationState.valueOf((String) row[10]),
                (BigDecimal) row[11]);
    }

    @SuppressWarnings("unchecked")
    public List<UUID> add(List<Addition> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Caller caller = scope.caller();
        List<UUID> ids = entities.createNativeQuery(ADD, UUID.class)
                .setParameter(1, texts(all, Addition::element))
                .setParameter(2, texts(all, one -> one.place().school()))
                .setParameter(3, texts(all, one -> one.place().path()))
                .setParameter(4, texts(all, Addition::period))
                .setParameter(5, texts(all, one -> text(one.said().value())))
                .setParameter(6, texts(all, one -> name(one.said().missing())))
                .setParameter(7, texts(all, one -> text(one.said().observedOn())))
                .setParameter(8, texts(all, one -> one.said().evidence()))
                .setParameter(9, caller.subject())
                .setParameter(10, caller.role())
                .setParameter(11, caller.territory())
                .getResultList();
        log.changed(ids, "submitted");
        return ids;
    }

    /** 412 if one of them is not any more what it was when it was read. */
    public void correct(List<Change> all, String reason) {
        if (all.isEmpty()) {
            return;
        }
        Caller caller = scope.caller();
        UUID[] ids = all.stream().map(one -> one.known().id()).toArray(UUID[]::new);
        int changed = entities.createNativeQuery(CORRECT, UUID.class)
                .setParameter(1, ids)
                .setParameter(2, all.stream().map(one -> one.known().version()).toArray(Integer[]::new))
                .setParameter(3, texts(all, one -> one.place().path()))
                .setParameter(4, texts(all, one -> text(one.said().value())))
                .setParameter(5, texts(all, one -> name(one.said().missing())))
                .setParameter(6, texts(all, one -> text(one.said().observedOn())))
                .setParameter(7, texts(all, one -> one.said().evidence()))
                .setParameter(8, reason)
                .setParameter(9, caller.subject())
                .setParameter(10, caller.role())
                .setParameter(11, caller.territory())
                .getResultList()
                .size();
        if (changed < all.size()) {
            throw Problems.preconditionFailed("another one; read it again");
        }
        log.changed(List.of(ids), "corrected");
    }

    private interface Part<T> {
        @Nullable
        String of(T one);
    }

    private static <T> @Nullable String[] texts(List<T> all, Part<T> part) {
        return all.stream().map(part::of).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }

    private static @Nullable String name(@Nullable Missing missing) {
        return missing == null ? null : missing.name();
    }
}
