package ru.podyom.assessment.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForensicsTest {

    private static final long SEED = 20_211_002L;

    private static Shares printed(int... percents) {
        return new Shares(
                Arrays.stream(percents)
                        .mapToObj(percent -> Rounded.of(BigDecimal.valueOf(percent), BigDecimal.ONE))
                        .toList(),
                false);
    }

    private static List<BigDecimal> column(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    /** A row with {@code null} for a dash, written as -1. */
    private static List<@Nullable BigDecimal> row(int... values) {
        List<@Nullable BigDecimal> row = new ArrayList<>();
        for (int value : values) {
            row.add(value < 0 ? null : BigDecimal.valueOf(value));
        }
        return row;
    }

    @ParameterizedTest
    @CsvSource({"30,20,6,6", "30,27,8,8", "33,3,1,1", "50,1,1,0", "0,300,0,1"})
    void aPrintedShareBoundsTheCount(int percent, int participants, long fewest, long most) {
        Rounded share = Rounded.of(BigDecimal.valueOf(percent), BigDecimal.ONE);

        assertThat(share.fewest(participants)).isEqualTo(fewest);
        assertThat(share.most(participants)).isEqualTo(most);
    }

    @Test
    void everyShareOfATrueCountFitsItsParticipants() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 5000; i++) {
            int n = 1 + random.nextInt(300);
            int twos = random.nextInt(n + 1);
            int fives = random.nextInt(n - twos + 1);
            Shares shares = printed((int) Math.round(100.0 * twos / n), (int) Math.round(100.0 * fives / n));
            assertThat(shares.fit(n)).as("%d and %d of %d", twos, fives, n).isTrue();
        }
    }

    @Test
    void twoProceduresOfOneClassNarrowTheParticipantsDown() {
        List<Integer> possible = CommonParticipants.upTo(30, List.of(printed(17, 9), printed(35, 13)));

        assertThat(possible).containsExactly(23);
    }

    @Test
    void sharesThatNoClassHasFitNothing() {
        assertThat(CommonParticipants.none(printed(99, 5), 300)).isTrue();
    }

    @Test
    void theChanceOfACopyIsThatOfShuffling() {
        List<BigDecimal> left = column(10, 44, 15, 0, 20, 0, 15);
        List<BigDecimal> right = column(10, 44, 15, 0, 13, 0, 15);
        Coincidence found = Coincidence.of(left, right);

        assertThat(found.equal()).isEqualTo(6);
        assertThat(found.equalNotZero()).isEqualTo(4);
        assertThat(found.chance()).isCloseTo(expectedByShuffling(left, right, 6), within(0.0004));
    }

    /** Mean number of sets of {@code equal} rows that agree, over random orders of the right column. */
    private static double expectedByShuffling(List<BigDecimal> left, List<BigDecimal> right, int equal) {
        Random random = new Random(SEED);
        List<BigDecimal> shuffled = new ArrayList<>(right);
        int rounds = 200_000;
        double sets = 0;
        for (int i = 0; i < rounds; i++) {
            Collections.shuffle(shuffled, random);
            long same = IntStream.range(0, left.size())
                    .filter(at -> left.get(at).compareTo(shuffled.get(at)) == 0)
                    .count();
            sets += same == equal ? 1 : same == equal + 1 ? equal + 1 : 0;
        }
        return sets / rounds;
    }

    @Test
    void aValueTooManyIsTakenOutWhereTheDashesPairUp() {
        Typical typical = new Typical(List.of(row(10, 5, -1, -1, 20, 30), row(12, 0, -1, -1, 25, 33)));
        Realignment realignment = new Realignment(List.of(List.of(0, 1), List.of(2, 3), List.of(4, 5)), typical);

        List<Realignment.Way> ways = realignment.byRemoval(row(11, 0, 0, -1, -1, 22, 31));

        assertThat(ways).isNotEmpty();
        assertThat(ways.get(0).values()).isEqualTo(row(11, 0, -1, -1, 22, 31));
    }

    @Test
    void noWayLeavesHalfAPairOrMoreThanAHundred() {
        Realignment realignment = new Realignment(List.of(List.of(0, 1), List.of(2, 3)), new Typical(List.of()));

        List<Realignment.Way> ways = realignment.byInsertion(row(60, 60, 10));

        assertThat(ways).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"лесная,лесная,0", "лесная,лестная,1", "лесная,лисная,1", "лесная,полевая,3"})
    void namesAreAsFarApartAsTheLettersToChange(String left, String right, int distance) {
        assertThat(Similarity.distance(left, right, 2)).isEqualTo(distance);
    }

    @Test
    void distanceIsTheSameBothWays() {
        Stream.of("сош 1", "сош 12", "оош 1", "").forEach(one -> Stream.of("сош 1", "сош 12", "оош 1", "")
                .forEach(other ->
                        assertThat(Similarity.distance(one, other, 9)).isEqualTo(Similarity.distance(other, one, 9))));
    }
}
