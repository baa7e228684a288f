package ru.podyom.roadmap.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.edition.Copies;
import ru.podyom.roadmap.edition.NewCopy;
import ru.podyom.roadmap.programme.NewProgramme;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.programme.State;
import ru.podyom.roadmap.programme.StateChange;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Makes a school's own programme of an accepted proposal: a draft for the year after the one that was judged. */
@ApplicationScoped
class SchoolProgrammes {

    private final Programmes programmes;
    private final Schools schools;
    private final Copies copies;

    SchoolProgrammes(Programmes programmes, Schools schools, Copies copies) {
        this.programmes = programmes;
        this.schools = schools;
        this.copies = copies;
    }

    /**
     * @param template code of the programme whose plan is taken over; the municipality's own if null
     * @return the code of the new programme
     */
    String create(Proposal proposal, @Nullable String template) {
        School school = schools.findByIdOptional(proposal.school)
                .orElseThrow(() -> Problems.conflict(
                        "not-yet-known", "nothing has been heard of school " + proposal.school + " itself yet"));
        SchoolYear year = proposal.schoolYear().next();
        String code = freeCode(school.code() + "-" + year.first().getYear());
        String title = "Школьная программа повышения качества образования: " + school.name();
        String common = template != null
                ? checked(template, school)
                : programmes.commonOf(school.territoryPath()).orElse(null);
        if (common != null) {
            return copies.make(
                            common,
                            new NewCopy(
                                    code,
                                    school.code(),
                                    null,
                                    title,
                                    year.first(),
                                    year.last(),
                                    proposal.objectives,
                                    null))
                    .code();
        }
        List<Objective> objectives =
                proposal.objectives.stream().map(Objective::of).toList();
        return programmes
                .create(NewProgramme.ofSchool(
                        code, title, school, year.first(), year.last(), objectives, "proposal " + proposal.id()))
                .code();
    }

    private String checked(String template, School school) {
        Programme common = programmes.byCode(template).orElse(null);
        new Violations()
                .check(common != null, "/template", "unknown", "there is no programme " + template)
                .check(
                        common == null || common.covers(school.territoryPath()),
                        "/template",
                        "wrong-territory",
                        "school " + school.code() + " is not in the territory of " + template)
                .refuse();
        return template;
    }

    boolean isOpen(String code) {
        return programmes
                .byCode(code)
                .filter(one -> !one.state().next().isEmpty())
                .isPresent();
    }

    /** What runs is completed, what has not begun is cancelled; what has ended meanwhile stays as it is. */
    String close(Proposal proposal) {
        String code = Objects.requireNonNull(proposal.programme);
        if (isOpen(code)) {
            State end = programmes.get(code).state() == State.RUNNING ? State.COMPLETED : State.CANCELLED;
            programmes.move(code, new StateChange(end, "the school left the list, proposal " + proposal.id()));
        }
        return code;
    }

    private String freeCode(String base) {
        String code = base;
        for (int i = 2; programmes.byCode(code).isPresent(); i++) {
            code = base + "-" + i;
        }
        return code;
    }
}
