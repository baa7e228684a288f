package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.podyom.indicator.approval.ObservationsChanged;

/** Remembers whose observations have changed, in the transaction that approves them, and evaluates them after it. */
@ApplicationScoped
public class EvaluationRequests {

    private static final int CHUNK = 200;
    private static final String SCHOOL = "school:";
    private static final String TERRITORY = "territory:";

    private static final String TAKE = """
            delete from evaluation_request
             where subject in (select subject from evaluation_request order by subject limit ?1 for update skip locked)
            returning subject""";

    private final EntityManager entities;
    private final SchoolEvaluation schools;
    private final TerritoryEvaluation territories;

    EvaluationRequests(EntityManager entities, SchoolEvaluation schools, TerritoryEvaluation territories) {
        this.entities = entities;
        this.schools = schools;
        this.territories = territories;
    }

    void changed(@Observes ObservationsChanged news) {
        entities.createNativeQuery(
                        "insert into evaluation_request (subject) select unnest(?1) on conflict (subject) do nothing")
                .setParameter(
                        1,
                        Stream.concat(
                                        news.schools().stream().map(SCHOOL::concat),
                                        news.territoryPaths().stream().map(TERRITORY::concat))
                                .sorted()
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** Evaluates some of those that wait; answers whether there were any. */
    @SuppressWarnings("unchecked")
    public boolean step() {
        List<String> subjects = entities.createNativeQuery(TAKE, String.class)
                .setParameter(1, CHUNK)
                .getResultList();
        schools.evaluate(named(subjects, SCHOOL));
        territories.evaluate(named(subjects, TERRITORY));
        return !subjects.isEmpty();
    }

    private static Set<String> named(List<String> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .map(subject -> subject.substring(kind.length()))
                .collect(Collectors.toSet());
    }
}
