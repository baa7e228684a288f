package ru.podyom.assessment.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.scale.Graded;
import ru.podyom.assessment.scale.Grading;
import ru.podyom.assessment.scale.Scales;

/** Marks by the grade scale that applies to a procedure in a region. */
@ApplicationScoped
class Marking {

    /**
     * What a scale says.
     *
     * @param mark null where the scale leaves it open
     * @param why no mark, if there is none
     */
    record Marked(@Nullable Integer mark, @Nullable String why) {}

    static final Marked NO_SCALE = new Marked(null, null);

    private final Scales scales;

    Marking(Scales scales) {
        this.scales = scales;
    }

    Optional<Grading> grading(AssessmentProcedure procedure, String territoryPath) {
        return scales.grading(procedure, territoryPath);
    }

    /** The mark of a score, where nothing that is not known could change it: a guess would pass for a mark. */
    Marked mark(Grading grading, int score, List<String> tags, String tagPoints) {
        Integer greatest = grading.thresholds().maxScore();
        if (greatest != null && score > greatest) {
            return new Marked(null, "the scale goes to " + greatest + ", the score is " + score);
        }
        Graded graded = grading.mark(score, points(tags, tagPoints));
        return graded.certain() ? new Marked(graded.mark(), null) : new Marked(null, graded.explanation());
    }

    private static Map<String, Integer> points(List<String> tags, String tagPoints) {
        Map<String, Integer> points = new HashMap<>();
        if (!tagPoints.isEmpty()) {
            String[] numbers = tagPoints.split(",", -1);
            for (int i = 0; i < numbers.length; i++) {
                points.put(tags.get(i), Integer.valueOf(numbers[i]));
            }
        }
        return points;
    }
}
