package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Changes the plan of a programme, one change after another, and keeps order and leaves right. */
@ApplicationScoped
class Planning {

    private final Programmes programmes;
    private final Activities activities;
    private final ActivityNews news;
    private final Audit audit;

    Planning(Programmes programmes, Activities activities, ActivityNews news, Audit audit) {
        this.programmes = programmes;
        this.activities = activities;
        this.news = news;
        this.audit = audit;
    }

    /** The whole plan at once, into a programme that has none: sent twice by mistake, it must not stand there twice. */
    List<Activity> plan(String code, NewTree tree) {
        Violations violations = new Violations();
        tree.check(violations);
        violations.refuse();
        Programme programme = programmes.toPlan(code);
        if (activities.count("programmeId", programme.id()) > 0) {
            throw Problems.conflict("exists", "programme " + code + " has a plan; change it by single activities");
        }
        List<Activity> plan = new ArrayList<>();
        add(programme, tree.activities(), null, plan);
        news.tellCreated(plan);
        audit.record(programme.territoryPath(), "programme", code, "planned", null, Map.of("activities", plan.size()));
        return plan;
    }

    private void add(Programme programme, List<NewNode> nodes, @Nullable UUID parent, List<Activity> plan) {
        for (int i = 0; i < nodes.size(); i++) {
            NewNode node = nodes.get(i);
            Activity activity = new Activity(programme, node.alone(parent), i + 1);
            activity.hasParts(!node.below().isEmpty());
            activities.persist(activity);
            plan.add(activity);
            add(programme, node.below(), activity.id(), plan);
        }
    }

    Activity add(String code, NewActivity wanted) {
        Programme programme = programmes.toPlan(code);
        Outline outline = activities.outline(programme.id());
        Violations violations = new Violations();
        new Placement(null, wanted.kind(), wanted.parent()).check(violations, outline);
        violations.refuse();
        Activity activity = new Activity(programme, wanted, place(programme, wanted.parent(), wanted.position()));
        activities.persist(activity);
        news.tell(activity, "created", null);
        hasParts(wanted.parent(), true);
        return activity;
    }

    /** Takes a new text, and a new place if the parent or the position asked for is another one. */
    Activity correct(UUID id, NewActivity wanted, @Nullable String ifMatch) {
        Activity activity = activities.get(id);
        Programme programme = programmes.toPlan(activity.programmeCode);
        // Read again under the plan's lock: a neighbour's change may have moved it meanwhile.
        activities.getEntityManager().refresh(activity);
        Versions.require(ifMatch, activity.version);
        Outline outline = activities.outline(programme.id());
        Violations violations = new Violations();
        new Placement(id, wanted.kind(), wanted.parent()).check(violations, outline);
        violations.refuse();
        activity.describe(wanted, outline.hasParts(id));
        UUID before = activity.parent;
        boolean elsewhere = !Objects.equals(before, wanted.parent());
        if (elsewhere || (wanted.position() != null && wanted.position() != activity.position)) {
            move(programme, activity, wanted);
        }
        news.tell(activity, "changed", null);
        if (elsewhere) {
            hasParts(before, before != null && activities.siblings(programme.id(), before) > 0);
            hasParts(wanted.parent(), true);
        }
        return activity;
    }

    private void move(Programme programme, Activity activity, NewActivity wanted) {
        int left = activity.position;
        UUID before = activity.parent;
        // Out of the way while the others move; a bulk update does not see what this session holds.
        activity.position = 0;
        activities.flush();
        activities.shift(programme.id(), before, left + 1, -1);
        activity.parent = wanted.parent();
        activity.position = place(programme, wanted.parent(), wanted.position());
    }

    private int place(Programme programme, @Nullable UUID parent, @Nullable Integer wanted) {
        int last = activities.siblings(programme.id(), parent) + 1;
        int place = wanted == null ? last : Math.min(wanted, last);
        activities.shift(programme.id(), parent, place, 1);
        return place;
    }

    private void hasParts(@Nullable UUID id, boolean parts) {
        if (id != null) {
            Activity activity = activities.get(id);
            if (activity.hasParts(parts)) {
                news.tell(activity, "changed", null);
            }
        }
    }
}
