package ru.podyom.indicator.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.RuleSetRow;

/** All runs. */
@ApplicationScoped
class Runs implements PanacheRepositoryBase<Run, UUID> {

    private static final List<Run.Phase> UNDER_WAY = List.of(Run.Phase.LISTS, Run.Phase.SWITCH, Run.Phase.VALUES);

    private static final String DUE = "phase in ('LISTS', 'VALUES') or (phase = 'SWITCH' and due_on <= current_date)";

    /** Starts the judging of all schools that the version covers. */
    Run start(RuleSetRow row, @Nullable Integer replaces) {
        Run run = new Run(
                row.code(),
                row.version(),
                row.territoryPath(),
                replaces,
                row.validFrom(),
                ((Number) getEntityManager()
                                .createNativeQuery("""
                                        select count(*) from school
                                         where territory_path = ?1 or territory_path like ?2""")
                                .setParameter(1, row.territoryPath())
                                .setParameter(2, row.territoryPath() + "/%")
                                .getSingleResult())
                        .intValue());
        persistAndFlush(run);
        return run;
    }

    List<Run> of(String code, int version) {
        return list("ruleSet = ?1 and version = ?2 order by id desc", code, version);
    }

    Optional<Run> underWay(String code, int version) {
        return find("ruleSet = ?1 and version = ?2 and phase in ?3", code, version, UNDER_WAY)
                .firstResultOptional();
    }

    /** Runs that have something to do now, the oldest first. */
    @SuppressWarnings("unchecked")
    List<UUID> due() {
        return getEntityManager()
                .createNativeQuery("select id from rule_set_run where " + DUE + " order by id", UUID.class)
                .getResultList();
    }

    /** Locks a run, if it has something to do and nobody else has it in hand. */
    @SuppressWarnings("unchecked")
    Optional<Run> take(UUID id) {
        List<Run> found = getEntityManager()
                .createNativeQuery(
                        "select * from rule_set_run where id = ?1 and (" + DUE + ") for update skip locked", Run.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst();
    }

    /** The next schools of a run, in the order of their codes. */
    @SuppressWarnings("unchecked")
    List<String> schools(Run run, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select code from school
                         where (territory_path = ?1 or territory_path like ?2) and code > ?3
                         order by code limit ?4""", String.class)
                .setParameter(1, run.territoryPath)
                .setParameter(2, run.territoryPath + "/%")
                .setParameter(3, run.afterSchool)
                .setParameter(4, most)
                .getResultList();
    }
}
