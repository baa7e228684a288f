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
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Makes a programme from one of a level above, passport, plan and all, each activity knowing its origin. */
@ApplicationScoped
public class Copies {

    private final Programmes programmes;
    private final Activities activities;
    private final Planning planning;
    private final Schools schools;
    private final Territories territories;

    Copies(Programmes programmes, Activities activities, Planning planning, Schools schools, Territories territories) {
        this.programmes = programmes;
        this.activities = activities;
        this.planning = planning;
        this.schools = schools;
        this.territories = territories;
    }

    public Programme make(String template, NewCopy wanted) {
        Programme common = programmes.get(template);
        if (common.level() == Level.SCHOOL) {
            throw Problems.conflict("no-template", "a school's own programme is no template for another one");
        }
        Programme made = programmes.create(programme(common, wanted));
        IdentityHashMap<NewNode, UUID> origins = new IdentityHashMap<>();
        List<NewNode> nodes = nodes(common, made, wanted, origins);
        if (!nodes.isEmpty()) {
            planning.plan(made.code(), new NewTree(nodes), Provenance.copied(origins::get));
        }
        return made;
    }

    private NewProgramme programme(Programme common, NewCopy wanted) {
        LocalDate from = Objects.requireNonNullElse(wanted.termFrom(), common.termFrom());
        LocalDate to = Objects.requireNonNullElse(wanted.termTo(), common.termTo());
        boolean sameTerm = from.equals(common.termFrom()) && to.equals(common.termTo());
        List<Objective> objectives = wanted.objectives() == null
                ? common.objectives()
                : wanted.objectives().stream().map(Objective::of).toList();
        Home home = home(common, wanted);
        return new NewProgramme(
                wanted.code(),
                Objects.requireNonNullElse(wanted.title(), common.title()),
                home.level(),
                home.territory(),
                wanted.school(),
                from,
                to,
                null,
                null,
                null,
                common.goal(),
                objectives,
                null,
                "made from " + common.code(),
                null,
                common.passport().within(from, to, sameTerm),
                common.code());
    }

    /** Whose programme is made. */
    private record Home(Level level, String territory, String path) {}

    private Home home(Programme common, NewCopy wanted) {
        new Violations()
                .check(
                        (wanted.school() == null) != (wanted.territory() == null),
                        "/school",
                        "required",
                        "whose programme it is: a school or a territory, one of both")
                .refuse();
        String at = wanted.school() == null ? "/territory" : "/school";
        Home home = wanted.school() == null ? ofTerritory(wanted.territory()) : ofSchool(wanted.school());
        new Violations()
                .check(
                        common.covers(home.path()),
                        at,
                        "wrong-territory",
                        "%s is not in the territory of %s".formatted(at.substring(1), common.code()))
                .check(
                        common.level().isAbove(home.level()),
                        at,
                        "wrong-level",
                        "a programme of the level %s is made from one above it".formatted(home.level()))
                .refuse();
        return home;
    }

    private Home ofSchool(String code) {
        School school = schools.findByIdOptional(code)
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + code));
        return new Home(Level.SCHOOL, school.municipality(), school.territoryPath());
    }

    private Home ofTerritory(@Nullable String code) {
        Territory territory = territories
                .findByIdOptional(String.valueOf(code))
                .orElseThrow(() -> Problems.invalid("/territory", "unknown", "there is no territory " + code));
        return new Home(Level.of(territory), territory.code(), territory.path());
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
