package ru.podyom.roadmap.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** Which schools stand on the list of low-performing ones. */
@ApplicationScoped
public class ListedSchools {

    private final EntityManager entities;
    private final Event<AudienceChanged> changes;

    ListedSchools(EntityManager entities, Event<AudienceChanged> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    public void entered(String school, String schoolYear, String ruleSet, String territoryPath) {
        int rows = entities.createNativeQuery("""
                        insert into listed_school (school, school_year, rule_set) values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, school)
                .setParameter(2, schoolYear)
                .setParameter(3, ruleSet)
                .executeUpdate();
        changed(rows, territoryPath);
    }

    public void left(String school, String schoolYear, String ruleSet, String territoryPath) {
        int rows = entities.createNativeQuery(
                        "delete from listed_school where school = ?1 and school_year = ?2 and rule_set = ?3")
                .setParameter(1, school)
                .setParameter(2, schoolYear)
                .setParameter(3, ruleSet)
                .executeUpdate();
        changed(rows, territoryPath);
    }

    private void changed(int rows, String territoryPath) {
        if (rows > 0) {
            changes.fire(new AudienceChanged(Set.of(territoryPath)));
        }
    }
}
