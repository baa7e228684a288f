package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.schedule.Question;
import ru.podyom.roadmap.schedule.Reading;
import ru.podyom.runtime.problem.Problems;

/** What the deadlines of a plan leave open, and what people decide. */
@ApplicationScoped
class Questions {

    private final Programmes programmes;
    private final Activities activities;
    private final Planning planning;
    private final Deadlines deadlines;

    Questions(Programmes programmes, Activities activities, Planning planning, Deadlines deadlines) {
        this.programmes = programmes;
        this.activities = activities;
        this.planning = planning;
        this.deadlines = deadlines;
    }

    Programme programme(String code) {
        return programmes.get(code);
    }

    List<QuestionView> open(String code) {
        return inOrder(activities.of(programmes.get(code).id())).stream()
                .filter(activity -> activity.reading.question() != null)
                .map(QuestionView::of)
                .toList();
    }

    Activity answer(UUID id, DeadlineAnswer answer) {
        Activity asked = activities.get(id);
        Programme programme = programmes.get(asked.programmeCode);
        String wording = asked.deadline;
        Question question = wording == null || asked.reading.equals(ReadDeadline.given())
                ? null
                : deadlines.question(programme, wording);
        if (wording == null || question == null) {
            throw Problems.conflict("no-question", "the deadline leaves no doubt");
        }
        List<String> codes = question.readings().stream().map(Reading::code).toList();
        if (!codes.contains(answer.reading())) {
            throw Problems.invalid("/reading", "unknown", "the readings are " + codes);
        }
        deadlines.remember(programme, wording, answer.reading());
        Map<String, Deadlines.Answer> remembered = deadlines.remembered(programme);
        planning.reread(id, deadlines.read(programme, wording, remembered, deadlines.own(answer.reading())));
        for (Activity other : activities.of(programme.id())) {
            boolean isOpen = other.reading.question() != null || other.reading.takesOver();
            if (isOpen && Deadlines.same(wording, other.deadline)) {
                Deadlines.Read read = deadlines.read(programme, other.deadline, remembered, null);
                if (!read.reading().equals(other.reading) || !read.schedule().equals(other.schedule)) {
                    planning.reread(other.id(), read);
                }
            }
        }
        return activities.get(id);
    }

    /** As printed: each before what stands below it. */
    private static List<Activity> inOrder(List<Activity> plan) {
        Map<UUID, List<Activity>> below = plan.stream()
                .filter(one -> one.parent != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.parent)));
        return plan.stream()
                .filter(one -> one.parent == null)
                .flatMap(one -> branch(one, below))
                .toList();
    }

    private static java.util.stream.Stream<Activity> branch(Activity one, Map<UUID, List<Activity>> below) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(one),
                below.getOrDefault(one.id(), List.of()).stream().flatMap(child -> branch(child, below)));
    }
}
