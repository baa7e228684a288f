package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.TermChanged;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Changes the plan of a programme, one change after another, and keeps order and leaves right. */
@ApplicationScoped
public class Planning {

    private final Programmes programmes;
    private final Activities activities;
    private final Schools schools;
    private final Deadlines deadlines;
    private final ActivityNews news;
    private final Audit audit;
    private final Event<PlanChanged> changes;

    Planning(
            Programmes programmes,
            Activities activities,
            Schools schools,
            Deadlines deadlines,
            ActivityNews news,
            Audit audit,
            Event<PlanChanged> changes) {
        this.programmes = programmes;
        this.activities = activities;
        this.schools = schools;
        this.deadlines = deadlines;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
    }

    /** The whole plan at once, into a programme that has none: sent twice by mistake, it must not stand there twice. */
    public List<Activity> plan(String code, NewTree tree) {
        return plan(code, tree, Provenance.NONE);
    }

    public List<Activity> plan(String code, NewTree tree, Provenance provenance) {
        return plan(code, tree, provenance, false);
    }

    /** @param beside whether it is added below a plan that is there already */
    public List<Activity> plan(String code, NewTree tree, Provenance provenance, boolean beside) {
        Programme programme = programmes.toPlan(code);
        Violations violations = new Violations();
        tree.check(violations);
        new PlanCheck(programme, schools::known, tree.activities(), violations).tree("/activities", tree.activities());
        violations.refuse();
        int there = activities.siblings(programme.id(), null);
        if (there > 0 && !beside) {
            throw Problems.conflict("exists", "programme " + code + " has a plan; change it by single activities");
        }
        List<Activity> plan = new ArrayList<>();
        add(programme, tree.activities(), null, plan, deadlines.remembered(programme), provenance);
        plan.stream().filter(one -> one.parent == null).forEach(one -> one.position += there);
        changed(programme, plan.stream().map(Activity::id).toList());
        news.tellCreated(plan);
        audit.record(programme.territoryPath(), "programme", code, "planned", null, Map.of("activities", plan.size()));
        return plan;
    }

    private void add(
            Programme programme,
            List<NewNode> nodes,
            @Nullable UUID parent,
            List<Activity> plan,
            Map<String, Deadlines.Answer> remembered,
            Provenance provenance) {
        for (int i = 0; i < nodes.size(); i++) {
            NewNode node = nodes.get(i);
            NewActivity wanted = node.alone(parent);
            Activity activity =
                    new Activity(programme, wanted, deadlines.read(programme, wanted, remembered, null), i + 1);
            activity.comesFrom(provenance, node);
            activity.hasParts(!node.below().isEmpty());
            activities.persist(activity);
            plan.add(activity);
            add(programme, node.below(), activity.id(), plan, remembered, provenance);
        }
    }

    Activity add(String code, NewActivity wanted) {
        Programme programme = programmes.toPlan(code);
        checked(programme, null, wanted, activities.outline(programme.id()));
        Activity activity = new Activity(
                programme, wanted, read(programme, wanted, null), place(programme, wanted.parent(), wanted.position()));
        activities.persist(activity);
        changed(programme, Set.of(activity.id()));
        news.tell(activity, "created", null);
        hasParts(programme, wanted.parent(), true);
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
        checked(programme, id, wanted, outline);
        activity.describe(wanted, read(programme, wanted, activity), outline.hasParts(id));
        UUID before = activity.parent;
        boolean elsewhere = !Objects.equals(before, wanted.parent());
        if (elsewhere || (wanted.position() != null && wanted.position() != activity.position)) {
            move(programme, activity, wanted);
        }
        changed(programme, Set.of(id));
        news.tell(activity, "changed", null);
        if (elsewhere) {
            hasParts(programme, before, before != null && activities.siblings(programme.id(), before) > 0);
            hasParts(programme, wanted.parent(), true);
        }
        return activity;
    }

    /** Takes an activity out of the plan, with what stands below; not what is marked, for that has been counted. */
    void remove(UUID id, @Nullable String ifMatch, boolean withParts) {
        Activity activity = activities.get(id);
        Programme programme = programmes.toPlan(activity.programmeCode);
        activities.getEntityManager().refresh(activity);
        Versions.require(ifMatch, activity.version);
        List<Activity> out = activities.branch(id);
        if (out.stream().anyMatch(one -> one.state != ActivityState.PLANNED)) {
            throw Problems.conflict("marked", "what is marked stays; mark the rest as cancelled instead");
        }
        if (programme.isLive() && out.size() > 1 && !withParts) {
            throw Problems.conflict(
                    "has-parts",
                    "the programme is being carried out, and %d more stand below it: withParts=true takes them out, too"
                            .formatted(out.size() - 1));
        }
        UUID parent = activity.parent;
        int place = activity.position;
        out.forEach(one -> one.leaf = false);
        changed(programme, out.stream().map(Activity::id).toList());
        out.forEach(one -> news.tell(one, "removed", null));
        out.forEach(activities::delete);
        activities.flush();
        activities.shift(programme.id(), parent, place + 1, -1);
        hasParts(programme, parent, parent != null && activities.siblings(programme.id(), parent) > 0);
    }

    /** Reads a deadline anew, as a person has answered. */
    Activity reread(UUID id, Deadlines.Read read) {
        Activity activity = activities.get(id);
        Programme programme = programmes.toPlan(activity.programmeCode);
        activities.getEntityManager().refresh(activity);
        activity.means(read);
        changed(programme, Set.of(id));
        news.tell(activity, "changed", null);
        return activity;
    }

    /** Years are read from the term: another term, another reading. */
    void termChanged(@Observes TermChanged change) {
        Programme programme = change.programme();
        Map<String, Deadlines.Answer> remembered = deadlines.remembered(programme);
        List<Activity> plan = activities.of(programme.id()).stream()
                .filter(activity -> activity.deadline != null)
                .toList();
        plan.forEach(activity -> activity.rereads(deadlines.read(
                programme, activity.deadline, remembered, Deadlines.answered(activity, activity.deadline))));
        changed(programme, plan.stream().map(Activity::id).toList());
        plan.forEach(activity -> news.tell(activity, "changed", null));
    }

    private void checked(Programme programme, @Nullable UUID self, NewActivity wanted, Outline outline) {
        Violations violations = new Violations();
        new Placement(self, wanted.kind(), wanted.parent()).check(violations, outline);
        NewNode node = wanted.node();
        new PlanCheck(programme, schools::known, List.of(node), violations).one("", node);
        violations.refuse();
    }

    private Deadlines.Read read(Programme programme, NewActivity wanted, @Nullable Activity before) {
        return deadlines.read(programme, wanted, deadlines.remembered(programme), before);
    }

    /** Before it is told: what hangs on an activity decides when its last occurrence is due. */
    private void changed(Programme programme, Collection<UUID> touched) {
        activities.flush();
        changes.fire(new PlanChanged(programme, touched));
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

    private void hasParts(Programme programme, @Nullable UUID id, boolean parts) {
        if (id != null) {
            Activity activity = activities.get(id);
            if (activity.hasParts(parts)) {
                changed(programme, Set.of(id));
                news.tell(activity, "changed", null);
            }
        }
    }
}
