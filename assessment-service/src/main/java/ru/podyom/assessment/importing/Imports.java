package ru.podyom.assessment.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** All imports that the caller may see. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ResultImport, UUID> {

    ResultImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("import", id));
    }

    /** Newest first; ids are UUIDv7, so their order is that of time. */
    List<ResultImport> before(@Nullable UUID id, int rows) {
        return id == null
                ? find("order by id desc").page(0, rows).list()
                : find("id < ?1 order by id desc", id).page(0, rows).list();
    }
}
