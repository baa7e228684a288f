package ru.podyom.roadmap.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/mentor-matches")
@RolesAllowed({"admin", "federal", "region", "municipality"})
@Tag(name = "Mentor matches", description = "Which school could mentor which (школа-наставник)")
public class MentorMatchResource {

    private final Matching matching;
    private final Territories territories;
    private final ListFiles files;
    private final Freshness freshness;

    MentorMatchResource(Matching matching, Territories territories, ListFiles files, Freshness freshness) {
        this.matching = matching;
        this.territories = territories;
        this.files = files;
        this.freshness = freshness;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listMentorMatches",
            summary = "Schools that could mentor a school, or each school of a territory that is on the list",
            description = """
                    For each subject that a school is weak in: a result of the year is low, or the list's criteria fired
                    on it. A mentor is an open school of the same region that the caller sees. It took some of the same
                    procedures, and only these are compared; their figures are not doubted and have enough participants
                    together. It is not on the list of this or a later year. And it is surely stronger: the upper end of
                    Wilson's 95 % interval of its share below the minimum is less than the supported school's share, and
                    less than what is low.

                    The score is a sum of parts whose weights are in the answer (rules); what is not known earns nothing.
                    fewerBelow: the supported school's share below the minimum less that upper end, in proportion to
                    fullGap percentage points. moreGood: the lower end of the interval of the mentor's share of fours and
                    fives less the supported school's share, likewise. The supported school's shares are weighed by the
                    mentor's participants, procedure by procedure. kind: all points for the same kind, half of them if
                    both are ordinary schools (primary to secondaryAdvanced), else none. locality: both rural or both
                    urban. size: pupils of the smaller school to those of the larger. place: all points in the same
                    settlement (OKTMO of 11 digits), 0.7 of them in the same municipality, 0.3 elsewhere in the region;
                    nobody tells kilometres.

                    It is a proposal that helps to look, no rank of schools. How many schools somebody supports already is
                    not looked at. JSON by pages of schools; as CSV or XLSX, by Accept, the whole list with a row for each
                    school, subject and mentor.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = MentorMatchPage.class)))
    public Response list(
            @BeanParam Question question,
            @Parameter(description = "Schools of a page") @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Asked asked = question.asked(territories);
        FileType type = FileType.wanted(headers);
        if (type != null) {
            Matching.Statement file = matching.file(asked);
            return files.answer(type, "mentor-matches", file.sql(), file.values());
        }
        return Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private MentorMatchPage page(Asked asked, int size, @Nullable String cursor) {
        List<MentorMatch> rows = matching.after(Cursor.key(cursor, asked.filters()), asked, size + 1);
        if (asked.school() != null && rows.isEmpty() && cursor == null) {
            throw Problems.notFound("school", asked.school());
        }
        return new MentorMatchPage(
                asked.schoolYear(),
                matching.rules(),
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, one -> one.school().code(), asked.filters()),
                freshness.of(MatchEvents.CONSUMER));
    }
}
