package ru.podyom.indicator.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Parameters;
import ru.podyom.runtime.problem.Violations;

/** The next version of the rule. */
public record NewSignalRule(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Where the parameters come from", examples = "Приказ министерства от 12.10.2021 № 1")
        String source,

        @NotNull Parameters parameters) {

    private static final int MOST = 1000;

    void check() {
        Violations found = new Violations();
        whole(found, "minParticipants", parameters.minParticipants(), 1);
        whole(found, "minSchools", parameters.minSchools(), 2);
        whole(found, "spikeWidth", parameters.spikeWidth(), 1);
        whole(found, "minItems", parameters.minItems(), 2);
        share(found, "falseDiscoveryRate", parameters.falseDiscoveryRate());
        share(found, "thresholdAgreement", parameters.thresholdAgreement());
        required(found, "exemptKinds", parameters.exemptKinds());
        required(found, "minEffect", parameters.minEffect())
                .ifPresent(effects -> effects.forEach((kind, least) -> found.check(
                        least != null && least >= 0, at("minEffect/" + kind.code()), "out-of-range", "from 0")));
        required(found, "thresholds", parameters.thresholds())
                .ifPresent(all -> all.forEach((procedure, points) -> found.check(
                        points != null
                                && points.size() == 3
                                && points.stream().noneMatch(Objects::isNull)
                                && ascend(points),
                        at("thresholds/" + procedure),
                        "wrong-form",
                        "three numbers of points, each above the one before")));
        required(found, "recheck", parameters.recheck()).ifPresent(recheck -> {
            share(found, "recheck/expectedAgreement", recheck.expectedAgreement());
            share(found, "recheck/margin", recheck.margin());
        });
        found.refuse();
    }

    private static boolean ascend(List<Integer> points) {
        return points.get(0) > 0 && IntStream.range(1, points.size()).allMatch(i -> points.get(i) > points.get(i - 1));
    }

    private static <T> Optional<T> required(Violations found, String name, @Nullable T value) {
        found.check(value != null, at(name), "required", "must be given");
        return Optional.ofNullable(value);
    }

    private static void whole(Violations found, String name, int value, int least) {
        found.check(value >= least && value <= MOST, at(name), "out-of-range", "from " + least + " to " + MOST);
    }

    private static void share(Violations found, String name, double value) {
        found.check(value > 0 && value < 1, at(name), "out-of-range", "more than 0, less than 1");
    }

    private static String at(String name) {
        return "/parameters/" + name;
    }
}
