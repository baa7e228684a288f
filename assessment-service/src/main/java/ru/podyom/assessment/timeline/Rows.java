package ru.podyom.assessment.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods as tables have them: a day is a text on its way, for '-infinity' is not a LocalDate. */
public final class Rows {

    /** Columns that {@link #period} reads. */
    public static final String DAYS = "cast(nullif(valid_from, '-infinity') as text), cast(valid_to as text)";

    /** Whether {@code period} holds on the day {@code ?2}. */
    public static final String HOLDS_ON = "period.valid_from <= cast(?2 as date)"
            + " and (period.valid_to is null or period.valid_to > cast(?2 as date))";

    private Rows() {}

    /** @param at where the two columns of {@link #DAYS} begin */
    public static <S> Period<S> period(Object[] row, int at, S state) {
        return new Period<>(day(row[at]), day(row[at + 1]), state);
    }

    public static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    public static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public static Query query(EntityManager entities, String sql, @Nullable Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** What a query of several columns answers. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> of(EntityManager entities, String sql, @Nullable Object... parameters) {
        return query(entities, sql, parameters).getResultList();
    }

    /** What a query of one column of texts answers. */
    @SuppressWarnings("unchecked")
    public static List<String> texts(EntityManager entities, String sql, @Nullable Object... parameters) {
        return query(entities, sql, parameters).getResultList();
    }
}
