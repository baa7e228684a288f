package ru.podyom.assessment.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** The whole list of a procedure's items as it is sent. */
public record NewItems(
        @NotNull @Size(max = 200) @Schema(description = "In the order of the paper; an empty list takes them away")
        List<@NotNull @Valid Item> items) {

    private static final int GREATEST_SCORE = 500;

    void check(@Nullable Integer maxScore, Violations violations) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String number = items.get(i).number();
            violations.check(
                    numbers.add(number), "/items/" + i + "/number", "repeated", "there are two items " + number);
        }
        int sum = ItemList.sum(items);
        violations
                .check(sum <= GREATEST_SCORE, "/items", "out-of-range", "the scores sum up to " + sum)
                .check(
                        items.isEmpty() || maxScore == null || sum == maxScore,
                        "/items",
                        "sum-mismatch",
                        "the scores sum up to " + sum + ", the procedure's greatest score is " + maxScore);
    }
}
