package ru.podyom.roadmap.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import ru.podyom.roadmap.programme.Level;
import ru.podyom.roadmap.programme.NewProgramme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.problem.Problems;

/** Makes a school's own programme of an accepted proposal: a draft for the year after the one that was judged. */
@ApplicationScoped
class SchoolProgrammes {

    private final Programmes programmes;
    private final Schools schools;

    SchoolProgrammes(Programmes programmes, Schools schools) {
        this.programmes = programmes;
        this.schools = schools;
    }

    /** The code of the new programme. */
    String create(Proposal proposal) {
        School school = schools.findByIdOptional(proposal.school)
                .orElseThrow(() -> Problems.conflict(
                        "not-yet-known", "nothing has been heard of school " + proposal.school + " itself yet"));
        SchoolYear year = proposal.schoolYear().next();
        var wanted = new NewProgramme(
                freeCode(school.code() + "-" + year.first().getYear()),
                "Школьная программа повышения качества образования: " + school.name(),
                Level.SCHOOL,
                school.municipality(),
                school.code(),
                year.first(),
                year.last(),
                null,
                null,
                null,
                proposal.objectives,
                null,
                "proposal " + proposal.id(),
                null);
        String parent = programmes.commonOf(school.territoryPath()).orElse(null);
        return programmes.create(wanted, parent).code();
    }

    private String freeCode(String base) {
        String code = base;
        for (int i = 2; programmes.byCode(code).isPresent(); i++) {
            code = base + "-" + i;
        }
        return code;
    }
}
