package ru.podyom.assessment.procedure;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Procedures")
public class SubjectResource {

    private final Subjects subjects;

    SubjectResource(Subjects subjects) {
        this.subjects = subjects;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSubjects", summary = "Subjects that can be assessed, by code")
    public SubjectPage list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<SubjectView> rows = subjects.after(Cursor.key(cursor), size + 1).stream()
                .map(SubjectView::of)
                .toList();
        return new SubjectPage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, SubjectView::code));
    }
}
