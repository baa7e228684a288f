package ru.podyom.indicator.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values that count, for whoever computes with them. */
@ApplicationScoped
public class ApprovedObservations {

    private static final String OF_SCHOOLS = """
            select school, period, element, approved_value from observation
             where school = any(?1) and approved_value is not null""";
    private static final String OF_TERRITORIES = """
            select territory_path, period, element, approved_value from observation
             where school is null and territory_path = any(?1) and approved_value is not null""";

    private final EntityManager entities;

    ApprovedObservations(EntityManager entities) {
        this.entities = entities;
    }

    /** By school, then by period, the values of elements; what has no approved value is not there. */
    public Map<String, Map<String, Map<String, Double>>> of(Set<String> schoolCodes) {
        return read(OF_SCHOOLS, schoolCodes);
    }

    /** By path of the territory, of what was said of the territories themselves. */
    public Map<String, Map<String, Map<String, Double>>> ofTerritories(Set<String> paths) {
        return read(OF_TERRITORIES, paths);
    }

    /** Paths of the territories of which anything was said. */
    @SuppressWarnings("unchecked")
    public Set<String> territories() {
        return new TreeSet<>((List<String>) entities.createNativeQuery(
                        "select distinct territory_path from observation where school is null", String.class)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Map<String, Double>>> read(String sql, Set<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        Map<String, Map<String, Map<String, Double>>> values = new HashMap<>();
        for (Object[] row : rows) {
            values.computeIfAbsent((String) row[0], any -> new HashMap<>())
                    .computeIfAbsent((String) row[1], any -> new HashMap<>())
                    .put((String) row[2], ((BigDecimal) row[3]).doubleValue());
        }
        return values;
    }
}
