package ru.podyom.indicator.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.fact.News;
import ru.podyom.indicator.objectivity.Assessed;
import ru.podyom.indicator.objectivity.Region;
import ru.podyom.indicator.objectivity.Scores;

/** Reads what is told of a region's schools: one query for a procedure, whatever their number. */
@ApplicationScoped
class RegionFacts {

    private static final String ABOUT = """
            select run.type, fact.max_score, cast(fact.items as text), earlier.procedure_code, later.procedure_code
              from signal_run as run
              left join procedure_fact as fact on fact.code = run.procedure_code
              left join lateral (select min(procedure_code) as procedure_code from signal_run
                    where region = run.region and subject = run.subject and cohort = run.cohort
                      and type = run.type and grade = run.grade - 1) as earlier on true
              left join lateral (select min(procedure_code) as procedure_code from signal_run
                    where region = run.region and subject = run.subject and cohort = run.cohort
                      and type = 'OGE' and grade = run.grade + 1) as later on true
             where run.region = ?1 and run.procedure_code = ?2""";

    private static final String RESULTS = """
            select fact.school_code, fact.territory_path, school.kind, cast(fact.figures as text)
              from result_fact as fact join school on school.code = fact.school_code
             where fact.procedure_code = ?1 and (fact.territory_path = ?2 or fact.territory_path like ?3)
             order by fact.school_code""";

    private final EntityManager entities;
    private final ObjectMapper json;

    RegionFacts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Region of(Due due) {
        Object[] about = (Object[]) entities.createNativeQuery(ABOUT, Object[].class)
                .setParameter(1, due.region())
                .setParameter(2, due.procedure())
                .getSingleResult();
        return new Region(
                due.procedure(),
                (String) about[0],
                (Integer) about[1],
                maxima((String) about[2]),
                schools(due.region(), due.procedure()),
                schools(due.region(), (String) about[3]),
                schools(due.region(), (String) about[4]));
    }

    @SuppressWarnings("unchecked")
    private List<Assessed> schools(String region, @Nullable String procedure) {
        if (procedure == null) {
            return List.of();
        }
        List<Object[]> rows = entities.createNativeQuery(RESULTS, Object[].class)
                .setParameter(1, procedure)
                .setParameter(2, region)
                .setParameter(3, region + "/%")
                .getResultList();
        return rows.stream()
                .map(row -> assessed(
                        (String) row[0], (String) row[1], (String) row[2], read((String) row[3], News.Figures.class)))
                .toList();
    }

    static Assessed assessed(String school, String path, @Nullable String kind, News.@Nullable Figures figures) {
        if (figures == null || figures.missing() != null) {
            return new Assessed(school, path, kind, 0, null, null, null, null, null);
        }
        Scores marks = marks(figures.counts());
        News.Details details = figures.details();
        if (details == null) {
            return new Assessed(school, path, kind, participants(figures, marks), null, null, marks, null, null);
        }
        Scores scores = scores(details.primaryScores());
        News.Journal journal = details.journal();
        BigDecimal mean = details.meanScore();
        return new Assessed(
                school,
                path,
                kind,
                participants(figures, scores == null ? marks : scores),
                scores,
                mean == null ? null : mean.doubleValue(),
                marks,
                journal == null ? null : new Assessed.Journal(journal.lowered(), journal.confirmed(), journal.raised()),
                isTold(details.itemTotals()) ? details.itemTotals() : null);
    }

    private static int participants(News.Figures figures, @Nullable Scores counted) {
        Integer told = figures.participants();
        return told != null ? told : counted == null ? 0 : Math.toIntExact(counted.total());
    }

    /** Null where one of the counts is not known. */
    private static @Nullable Scores marks(News.@Nullable Marks counts) {
        if (counts == null) {
            return null;
        }
        List<BigDecimal> known = Stream.of(counts.mark2(), counts.mark3(), counts.mark4(), counts.mark5())
                .filter(Objects::nonNull)
                .toList();
        return known.size() < 4
                ? null
                : scores(known.stream().map(BigDecimal::intValue).toList());
    }

    private static @Nullable Scores scores(@Nullable List<Integer> pupils) {
        Scores scores = isTold(pupils) && pupils != null ? Scores.of(pupils) : null;
        return scores == null || scores.total() == 0 ? null : scores;
    }

    private static boolean isTold(@Nullable List<Integer> numbers) {
        return numbers != null && numbers.stream().allMatch(number -> number != null && number >= 0);
    }

    private List<Integer> maxima(@Nullable String items) {
        Item[] told = read(items, Item[].class);
        return told == null ? List.of() : Stream.of(told).map(Item::maxScore).toList();
    }

    /** Of an item only what is read here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(int maxScore) {}

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored facts cannot be read", e);
        }
    }
}
