package ru.podyom.roadmap.swot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.runtime.problem.Violations;

/** The whole analysis as it is to stand. */
public record NewSwot(
        @NotNull @Size(max = 50) @Schema(description = "What the school is good at")
        List<@NotNull @Valid SwotItem> strengths,

        @NotNull @Size(max = 50) @Schema(description = "Where it is weak")
        List<@NotNull @Valid SwotItem> weaknesses,

        @NotNull @Size(max = 50) @Schema(description = "What around it could help")
        List<@NotNull @Valid SwotItem> opportunities,

        @NotNull @Size(max = 50) @Schema(description = "What around it could harm")
        List<@NotNull @Valid SwotItem> threats) {

    void check() {
        Violations violations = new Violations();
        Map<String, List<SwotItem>> lists = lists();
        violations.check(
                lists.values().stream().anyMatch(list -> !list.isEmpty()), "", "required", "nothing is said at all");
        lists.forEach((name, items) -> check(name, items, violations));
        violations.refuse();
    }

    private static void check(String name, List<SwotItem> items, Violations violations) {
        for (int i = 0; i < items.size(); i++) {
            Evidence evidence = items.get(i).evidence();
            violations.check(
                    evidence == null || !evidence.saysNothing(),
                    "/%s/%d/evidence".formatted(name, i),
                    "required",
                    "an indicator, a result or a link");
        }
    }

    private Map<String, List<SwotItem>> lists() {
        Map<String, List<SwotItem>> lists = new LinkedHashMap<>();
        lists.put("strengths", strengths);
        lists.put("weaknesses", weaknesses);
        lists.put("opportunities", opportunities);
        lists.put("threats", threats);
        return lists;
    }
}
