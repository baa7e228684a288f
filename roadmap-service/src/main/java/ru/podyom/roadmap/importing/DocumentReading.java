package ru.podyom.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.calendar.Calendars;
import ru.podyom.roadmap.document.DocumentLimits;
import ru.podyom.roadmap.document.Documents;
import ru.podyom.roadmap.document.UnreadableDocument;
import ru.podyom.roadmap.importing.StoredReading.Doubtful;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.plan.Known;
import ru.podyom.roadmap.plan.NoPlanFound;
import ru.podyom.roadmap.plan.PlanReader;
import ru.podyom.roadmap.plan.PlanReading;
import ru.podyom.roadmap.plan.ProposedNode;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.ProgrammeView;
import ru.podyom.roadmap.schedule.DeadlineCompiler;
import ru.podyom.roadmap.schedule.Question;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;

/** Reads a document by what is known of its programme. */
@ApplicationScoped
class DocumentReading {

    private final Calendars calendars;

    DocumentReading(Calendars calendars) {
        this.calendars = calendars;
    }

    StoredReading read(Programme programme, Upload upload) {
        Term term = new Term(programme.termFrom(), programme.termTo());
        Known known = new Known(approvedOn(programme), term.from(), term.to());
        try {
            PlanReading plan = PlanReader.read(
                    Documents.read(upload.content(), DocumentLimits.DEFAULT),
                    known,
                    new CompiledWindows(term, calendars.of(programme.territoryPath())));
            return new StoredReading(plan.with(AcceptanceLints.of(plan, programme)), questions(plan, term));
        } catch (UnreadableDocument refusal) {
            throw Problems.invalid("", refusal.code(), refusal.reason());
        } catch (NoPlanFound none) {
            throw Problems.invalid(violations(none));
        }
    }

    private static @Nullable LocalDate approvedOn(Programme programme) {
        return programme.approvedOn() != null
                ? programme.approvedOn()
                : ProgrammeView.of(programme).orderedOn();
    }

    /** Each doubtful wording once, where it stands first. */
    private static List<Doubtful> questions(PlanReading plan, Term term) {
        List<Doubtful> questions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        plan.nodes().stream().flatMap(ProposedNode::all).forEach(node -> {
            String wording = node.deadline();
            if (wording != null && asked.add(wording)) {
                Question question = DeadlineCompiler.compile(wording, term).question();
                if (question != null) {
                    questions.add(new Doubtful(node.place(), wording, question));
                }
            }
        });
        return questions;
    }

    private static List<Violation> violations(NoPlanFound none) {
        List<Violation> violations = new ArrayList<>();
        violations.add(new Violation("", none.code(), "no table of activities was found in the document"));
        for (FoundTable table : none.tables()) {
            violations.add(new Violation(
                    "/tables/" + (violations.size() - 1),
                    "not-a-plan",
                    table.place().english() + ": " + table.verdict().english()));
        }
        return violations;
    }
}
