package ru.podyom.roadmap.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All schools that this service has heard of and the caller may see. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, String> {

    /** Those of these codes that are known. */
    public Map<String, School> known(Collection<String> codes) {
        return find("code in ?1", codes).stream().collect(Collectors.toMap(School::code, Function.identity()));
    }

    void learn(SchoolTold told) {
        getEntityManager()
                .createNativeQuery("""
                        insert into school as known (code, name, municipality, territory_path, version)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (code) do update
                        set name = excluded.name, municipality = excluded.municipality,
                            territory_path = excluded.territory_path, version = excluded.version
                        where known.version < excluded.version""")
                .setParameter(1, told.code())
                .setParameter(2, told.name())
                .setParameter(3, told.municipality())
                .setParameter(4, told.territoryPath())
                .setParameter(5, told.version())
                .executeUpdate();
    }
}
