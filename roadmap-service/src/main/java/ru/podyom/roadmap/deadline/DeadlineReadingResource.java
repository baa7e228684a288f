package ru.podyom.roadmap.deadline;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.roadmap.calendar.Calendars;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.roadmap.timetable.AcademicCalendar;

@Path("/api/v1/deadline-readings")
@Authenticated
@Tag(name = "Deadlines", description = "What printed deadlines mean, and what people decide where they leave a doubt")
public class DeadlineReadingResource {

    private final Territories territories;
    private final Calendars calendars;

    DeadlineReadingResource(Territories territories, Calendars calendars) {
        this.territories = territories;
        this.calendars = calendars;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "readDeadlines",
            summary = "Read printed deadlines, keeping nothing",
            description =
                    "What each wording means in a programme of this term, with what is assumed, how sure that is, "
                            + "the question that it leaves open, and the days when it would be due. What cannot be read is "
                            + "unspecified and says why; nothing is guessed.")
    public List<DeadlineMeaning> read(@NotNull @Valid DeadlineWordings wanted) {
        wanted.check();
        AcademicCalendar calendar = calendars.of(territories.pathToList(wanted.territory()));
        Term term = new Term(wanted.termFrom(), wanted.termTo());
        return wanted.wordings().stream()
                .map(wording -> DeadlineMeaning.of(wording, term, calendar))
                .toList();
    }
}
