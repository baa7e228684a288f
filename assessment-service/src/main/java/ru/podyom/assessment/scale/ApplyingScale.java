package ru.podyom.assessment.scale;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale that applies to a procedure, and why it does. */
public record ApplyingScale(
        ScaleView scale,

        @Schema(
                description = "What of its key matched",
                examples = "exam OGE, subject MA, school year 2022-2023, territory ru")
        String why,

        @Schema(description = "Scales that match too, and are of a wider territory, less exact or of earlier years")
        List<UUID> outranked) {

    /**
     * @param matching scales of one purpose that all match, the one that applies first
     * @param year of the procedure
     */
    static ApplyingScale first(List<GradeScale> matching, String year) {
        GradeScale best = matching.get(0);
        StringBuilder why = new StringBuilder("exam ")
                .append(best.exam)
                .append(", subject ")
                .append(best.subject);
        if (best.variant != null) {
            why.append(", variant ").append(best.variant);
        }
        if (best.grade != null) {
            why.append(", grade ").append(best.grade);
        }
        if (best.yearFrom == null && best.yearTo == null) {
            why.append(", any school year");
        } else {
            why.append(", school year ").append(year);
        }
        why.append(", territory ").append(best.territoryPath);
        return new ApplyingScale(
                ScaleView.of(best),
                why.toString(),
                matching.stream().skip(1).map(GradeScale::id).toList());
    }
}
