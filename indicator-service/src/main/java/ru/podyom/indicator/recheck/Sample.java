package ru.podyom.indicator.recheck;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.objectivity.Parameters;

/**
 * Which works are checked again. Anyone can draw it again from its seed: the first numbers of a Fisher-Yates shuffle of
 * 1 to the number of works by java.util.Random, whose algorithm its documentation fixes; in ascending order.
 */
@Schema(name = "RecheckSample")
public record Sample(
        @Schema(description = "Works of the school in the procedure", examples = "25")
        int population,

        @Schema(examples = "271828182") int seed,

        @Schema(
                description = "Works to check, by their place in the order of the pupils' codes, from 1",
                examples = "[2, 5, 11]")
        List<Integer> numbers,

        @Schema(examples = "coordinator@lk") String drawnBy,
        Instant drawnAt) {

    private static final double TWO_SIDED_95 = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    static List<Integer> numbers(int works, int population, int seed) {
        int[] all = IntStream.rangeClosed(1, population).toArray();
        Random random = new Random(seed);
        for (int i = 0; i < works; i++) {
            int other = i + random.nextInt(population - i);
            int drawn = all[other];
            all[other] = all[i];
            all[i] = drawn;
        }
        return Arrays.stream(all, 0, works).sorted().boxed().toList();
    }

    /**
     * Fewest works for a share as sure as wanted, 95 % confident (W. G. Cochran, Sampling Techniques, 1977, 4.1): n₀ =
     * z²p(1 - p) / d², and of a finite number of works n₀ / (1 + (n₀ - 1) / N).
     */
    static int size(int population, Parameters.Recheck wanted) {
        double share = wanted.expectedAgreement();
        double endless = TWO_SIDED_95 * TWO_SIDED_95 * share * (1 - share) / (wanted.margin() * wanted.margin());
        return Math.min(population, (int) Math.ceil(endless / (1 + (endless - 1) / population)));
    }
}
