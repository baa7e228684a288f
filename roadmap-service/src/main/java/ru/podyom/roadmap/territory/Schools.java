package ru.podyom.roadmap.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All schools that this service has heard of and the caller may see. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, String> {

    /** Those of these codes that are known. */
    public Map<String, School> known(Collection<String> codes) {
        return find("code in ?1", codes).stream().collect(Collectors.toMap(School::code, Function.identity()));
    }

    /**
     * Takes news of a school, unless newer is known.
     *
     * @return where it is, and where it was; empty if the news was old
     */
    @SuppressWarnings("unchecked")
    Set<String> learn(SchoolTold told) {
        List<String> former = getEntityManager()
                .createNativeQuery("""
                        insert into school as known (code, name, municipality, territory_path, version)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (code) do update
                        set name = excluded.name, municipality = excluded.municipality,
                            territory_path = excluded.territory_path, version = excluded.version
                        where known.version < excluded.version
                        returning coalesce(old.territory_path, new.territory_path)""", String.class)
                .setParameter(1, told.code())
                .setParameter(2, told.name())
                .setParameter(3, told.municipality())
                .setParameter(4, told.territoryPath())
                .setParameter(5, told.version())
                .getResultList();
        Set<String> places = new HashSet<>(former);
        if (!former.isEmpty()) {
            places.add(told.territoryPath());
        }
        return places;
    }
}
