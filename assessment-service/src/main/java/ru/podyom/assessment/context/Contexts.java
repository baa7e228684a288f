package ru.podyom.assessment.context;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.school.Schools;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** The contexts of all schools that the caller may see. */
@ApplicationScoped
class Contexts implements PanacheRepositoryBase<SchoolContext, SchoolContext.Key> {

    private final Schools schools;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    Contexts(Schools schools, Audit audit) {
        this.schools = schools;
        this.audit = audit;
    }

    ContextView get(String code, SchoolYear year) {
        School school = schools.get(code);
        return findByIdOptional(new SchoolContext.Key(school.id(), year.text()))
                .map(context -> context.view(code))
                .orElseThrow(() -> Problems.notFound("context of " + code + " in", year.text()));
    }

    List<ContextView> before(String code, String year, int rows) {
        School school = schools.get(code);
        return find("schoolId = ?1 and schoolYear < ?2 order by schoolYear desc", school.id(), year)
                .page(0, rows)
                .stream()
                .map(context -> context.view(code))
                .toList();
    }

    ContextView say(String code, SchoolYear year, ContextAttributes wanted, @Nullable String ifMatch) {
        School school = schools.get(code);
        SchoolContext known = findById(new SchoolContext.Key(school.id(), year.text()));
        Versions.require(ifMatch, known == null ? 0 : known.version + 1);
        Violations found = new Violations();
        wanted.check(found);
        found.refuse();
        SchoolContext context = known == null ? new SchoolContext(school.id(), year.text()) : known;
        context.say(wanted, clock.instant());
        persist(context);
        flush();
        ContextView view = context.view(code);
        audit.record(school.territoryPath(), "school-context", code + "/" + year.text(), "said", null, view);
        return view;
    }
}
