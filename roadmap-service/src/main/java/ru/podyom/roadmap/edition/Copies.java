package ru.podyom.roadmap.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.activity.NewNode;
import ru.podyom.roadmap.activity.NewTree;
import ru.podyom.roadmap.activity.Planning;
import ru.podyom.roadmap.activity.Provenance;
import ru.podyom.roadmap.programme.Level;
import ru.podyom.roadmap.programme.NewProgramme;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Makes the programme of a school from that of its municipality, plan and all, each activity knowing its origin. */
@ApplicationScoped
public class Copies {

    private final Programmes programmes;
    private final Activities activities;
    private final Planning planning;
    private final Schools schools;

    Copies(Programmes programmes, Activities activities, Planning planning, Schools schools) {
        this.programmes = programmes;
        this.activities = activities;
        this.planning = planning;
        this.schools = schools;
    }

    public Programme make(String template, NewCopy wanted) {
        Programme common = programmes.get(template);
        if (common.level() == Level.SCHOOL) {
            throw Problems.conflict("no-template", "a school's own programme is no template for another school");
        }
        School school = schools.findByIdOptional(wanted.school())
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + wanted.school()));
        Programme made = programmes.create(programme(common, school, wanted), template);
        IdentityHashMap<NewNode, UUID> origins = new IdentityHashMap<>();
        List<NewNode> nodes = nodes(common, made, wanted, origins);
        if (!nodes.isEmpty()) {
            planning.plan(made.code(), new NewTree(nodes), Provenance.copied(origins::get));
        }
        return made;
    }

    private static NewProgramme programme(Programme common, School school, NewCopy wanted) {
        LocalDate from = Objects.requireNonNullElse(wanted.termFrom(), common.termFrom());
        LocalDate to = Objects.requireNonNullElse(wanted.termTo(), common.termTo());
        List<Objective> objectives = wanted.objectives() == null
                ? common.objectives()
                : wanted.objectives().stream().map(Objective::of).toList();
        return NewProgramme.ofSchool(
                wanted.code(),
                Objects.requireNonNullElse(wanted.title(), common.title()),
                school,
                from,
                to,
                objectives,
                "made from " + common.code());
    }

    private List<NewNode> nodes(
            Programme common, Programme made, NewCopy wanted, IdentityHashMap<NewNode, UUID> origins) {
        List<Activity> plan = activities.of(common.id());
        Set<UUID> taken = taken(plan, wanted);
        Set<@Nullable String> codes = new HashSet<>();
        made.objectives().forEach(objective -> codes.add(objective.code()));
        return under(null, plan, taken, codes, origins);
    }

    /** What is asked for, what stands below it, and the headings that it stands under. */
    private static Set<UUID> taken(List<Activity> plan, NewCopy wanted) {
        Set<UUID> all = new HashSet<>();
        plan.forEach(activity -> all.add(activity.id()));
        if (wanted.activities() == null) {
            return all;
        }
        Violations violations = new Violations();
        for (int i = 0; i < wanted.activities().size(); i++) {
            violations.check(
                    all.contains(wanted.activities().get(i)),
                    "/activities/" + i,
                    "unknown",
                    "the template has no activity " + wanted.activities().get(i));
        }
        violations.refuse();
        Map<UUID, @Nullable UUID> parents = new java.util.HashMap<>();
        plan.forEach(activity -> parents.put(activity.id(), activity.parent()));
        Set<UUID> taken = new HashSet<>();
        Set<UUID> asked = new HashSet<>(wanted.activities());
        for (UUID id : all) {
            for (UUID at = id; at != null; at = parents.get(at)) {
                if (asked.contains(at)) {
                    taken.add(id);
                }
            }
        }
        for (UUID id : wanted.activities()) {
            for (UUID at = id; at != null; at = parents.get(at)) {
                taken.add(at);
            }
        }
        return taken;
    }

    private static List<NewNode> under(
            @Nullable UUID parent,
            List<Activity> plan,
            Set<UUID> taken,
            Set<@Nullable String> objectives,
            IdentityHashMap<NewNode, UUID> origins) {
        List<NewNode> nodes = new ArrayList<>();
        for (Activity activity : plan) {
            if (Objects.equals(activity.parent(), parent) && taken.contains(activity.id())) {
                NewNode node = activity.copy(objectives, under(activity.id(), plan, taken, objectives, origins));
                origins.put(node, activity.id());
                nodes.add(node);
            }
        }
        return nodes;
    }
}
