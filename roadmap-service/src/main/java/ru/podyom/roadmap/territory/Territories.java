package ru.podyom.roadmap.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** All territories that this service has heard of. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    private final Scope scope;

    Territories(Scope scope) {
        this.scope = scope;
    }

    /** The path to filter by: of the territory asked for, which the caller must cover, or of the caller's own. */
    public String pathToList(@Nullable String code) {
        if (code == null) {
            return scope.caller().territory();
        }
        String path = findByIdOptional(code).orElseThrow(() -> Problems.notFound("territory", code)).path;
        scope.requireCovers(path);
        return path;
    }

    void learn(TerritoryTold told) {
        getEntityManager()
                .createNativeQuery("""
                        insert into territory as known (code, name, level, path, version) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (code) do update
                        set name = excluded.name, level = excluded.level, path = excluded.path,
                            version = excluded.version
                        where known.version < excluded.version""")
                .setParameter(1, told.code())
                .setParameter(2, told.name())
                .setParameter(3, told.level())
                .setParameter(4, told.path())
                .setParameter(5, told.version())
                .executeUpdate();
    }
}
