package ru.podyom.indicator.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import ru.podyom.indicator.fact.Heard;
import ru.podyom.indicator.fact.News;

/**
 * Notes what has to be compared anew, in the transaction of the news: a batch adds one row per region and procedure,
 * however many results it brings. A procedure's neighbours of the same pupils are compared with it and so are due too.
 */
@ApplicationScoped
class DueSignals {

    private static final String RUNS = """
            insert into signal_run (region, procedure_code, type, subject, grade, school_year, cohort)
            select distinct region_of(path), code, type, subject, grade, year, cast(left(year, 4) as int) - grade
              from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                          cast(?5 as int[]), cast(?6 as text[])) as heard (path, code, type, subject, grade, year)
            on conflict do nothing""";

    private static final String BY_RESULTS = """
            insert into signal_due (region, procedure_code)
            select distinct run.region, run.procedure_code
              from (select distinct region_of(path) as region, subject, grade, cast(left(year, 4) as int) - grade as cohort
                      from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as int[]), cast(?4 as text[]))
                           as result (path, subject, grade, year)) as heard
              join signal_run as run
                on run.region = heard.region and run.subject = heard.subject and run.cohort = heard.cohort
               and run.grade between heard.grade - 1 and heard.grade + 1""";

    private static final String BY_SCHOOLS = """
            insert into signal_due (region, procedure_code)
            select distinct region_of(territory_path), procedure_code
              from result_fact where school_code = any(cast(?1 as text[]))""";

    private static final String BY_PROCEDURES = """
            insert into signal_due (region, procedure_code)
            select region, procedure_code from signal_run where procedure_code = any(cast(?1 as text[]))""";

    private final EntityManager entities;

    DueSignals(EntityManager entities) {
        this.entities = entities;
    }

    void note(@Observes Heard heard) {
        if (!heard.results().isEmpty()) {
            note(List.copyOf(heard.results()));
        }
        one(BY_SCHOOLS, heard.schools());
        one(BY_PROCEDURES, heard.procedures());
    }

    private void note(List<News.Result> results) {
        String[] paths = texts(results, News.Result::territoryPath);
        String[] subjects = texts(results, one -> one.procedure().subject());
        Integer[] grades = results.stream().map(one -> one.procedure().grade()).toArray(Integer[]::new);
        String[] years = texts(results, one -> one.procedure().schoolYear());
        run(
                RUNS,
                paths,
                texts(results, one -> one.procedure().code()),
                texts(results, one -> one.procedure().type()),
                subjects,
                grades,
                years);
        run(BY_RESULTS, paths, subjects, grades, years);
    }

    private static String[] texts(List<News.Result> results, Function<News.Result, String> text) {
        return results.stream().map(text).toArray(String[]::new);
    }

    private void one(String sql, Collection<String> codes) {
        if (!codes.isEmpty()) {
            run(sql, (Object) codes.toArray(String[]::new));
        }
    }

    private void run(String sql, Object... arrays) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < arrays.length; i++) {
            query.setParameter(i + 1, arrays[i]);
        }
        query.executeUpdate();
    }
}
