package ru.podyom.roadmap.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plan of a programme as it is read. */
@Schema(name = "ActivityTreeView")
public record TreeView(
        @Schema(description = "Code of the programme", examples = "leninsk-kuznetsky-2021")
        String programme,

        @Schema(description = "Activities that are marked and counted", examples = "31")
        long leaves,

        @Schema(description = "Those of them that are done", examples = "4")
        long done,

        List<ActivityView> activities) {

    /**
     * @param plan all of the programme's, siblings in their order
     */
    static TreeView of(String programme, List<Activity> plan) {
        Map<@Nullable UUID, List<Activity>> below = new HashMap<>();
        plan.forEach(activity -> below.computeIfAbsent(activity.parent, parent -> new ArrayList<>())
                .add(activity));
        return new TreeView(
                programme,
                plan.stream().filter(activity -> activity.leaf).count(),
                plan.stream()
                        .filter(activity -> activity.state == ActivityState.DONE)
                        .count(),
                under(null, below));
    }

    private static List<ActivityView> under(@Nullable UUID parent, Map<@Nullable UUID, List<Activity>> below) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(activity -> ActivityView.of(activity, under(activity.id(), below)))
                .toList();
    }
}
