package ru.podyom.indicator.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final String YEAR = "2020-2021";
    private static final String YEAR_BEFORE = "2018-2019";

    private static SchoolResult counted(String kind, String year, int below, int participants) {
        return result(kind, year, participants, below, null);
    }

    private static SchoolResult rounded(String kind, String year, @Nullable Integer participants, double share) {
        return result(kind, year, participants, null, share);
    }

    private static SchoolResult result(
            String kind, String year, @Nullable Integer participants, @Nullable Integer below, @Nullable Double share) {
        String[] parts = kind.split("-");
        return new SchoolResult(
                kind + "-" + year,
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                year,
                participants,
                below,
                share,
                share == null ? null : 1.0,
                null);
    }

    private static Distance distance(String criterion, SchoolResult... results) {
        Verdict verdict = Shipped.rules(Map.of()).explain(List.of(results), YEAR);
        Distance found = verdict.criteria().stream()
                .filter(one -> one.code().equals(criterion))
                .findFirst()
                .orElseThrow()
                .distance();
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void twoPupilsFewerAndTheCriterionWouldNotFire() {
        Distance distance = distance("C1", counted("VPR-MA-8", YEAR, 7, 20), counted("OGE-RU-9", YEAR, 12, 20));

        assertThat(distance.pupils()).isEqualTo(2);
        assertThat(distance.changes()).containsExactly(new Distance.Change("VPR-MA-8-" + YEAR, 7, 5, 20));
    }

    @Test
    void ofThreeLowResultsTheTwoCheapestMustGo() {
        Distance distance = distance(
                "C1",
                counted("VPR-MA-8", YEAR, 9, 20),
                counted("VPR-RU-8", YEAR, 6, 20),
                counted("OGE-RU-9", YEAR, 8, 20));

        assertThat(distance.pupils()).isEqualTo(1 + 3);
    }

    @Test
    void onePupilMoreAndTheCriterionWouldFire() {
        Distance distance = distance("C1", counted("VPR-MA-8", YEAR, 9, 20), counted("OGE-RU-9", YEAR, 5, 20));

        assertThat(distance.pupils()).isEqualTo(1);
        assertThat(distance.changes()).containsExactly(new Distance.Change("OGE-RU-9-" + YEAR, 5, 6, 20));
    }

    @Test
    void theListItselfHasADistanceOfItsOwn() {
        Verdict verdict = Shipped.rules(Map.of())
                .judge(
                        List.of(
                                counted("VPR-MA-8", YEAR, 6, 20),
                                counted("OGE-RU-9", YEAR, 6, 20),
                                counted("VPR-MA-5", YEAR_BEFORE, 8, 20)),
                        YEAR);

        // C1 needs one low result fewer; C2 both of this year's or the one of the year before.
        assertThat(verdict.distance()).isNotNull().extracting(Distance::pupils).isEqualTo(2);
    }

    @Test
    void aShareThatOnlyOneCountGivesIsCounted() {
        Distance distance = distance("C1", rounded("VPR-MA-8", YEAR, 20, 35), rounded("OGE-RU-9", YEAR, 20, 60));

        assertThat(distance.pupils()).isEqualTo(2);
        assertThat(distance.atMost()).isFalse();
    }

    @Test
    void withoutParticipantsNoNumberIsSaid() {
        Distance distance = distance("C1", rounded("VPR-MA-8", YEAR, null, 35), rounded("OGE-RU-9", YEAR, null, 60));

        assertThat(distance.pupils()).isNull();
        assertThat(distance.missing()).isEqualTo(Gap.PARTICIPANTS_UNKNOWN);
    }

    @Test
    void aShareThatSeveralCountsGiveIsNotCounted() {
        Distance distance = distance("C1", rounded("VPR-MA-8", YEAR, 400, 35), rounded("OGE-RU-9", YEAR, 400, 60));

        assertThat(distance.missing()).isEqualTo(Gap.SEVERAL_COUNTS_FIT);
    }

    @Test
    void aResultWithoutCountsMakesTheDistanceAnUpperBound() {
        Distance distance = distance("C1", counted("VPR-MA-8", YEAR, 9, 20), rounded("OGE-RU-9", YEAR, null, 60));

        assertThat(distance.pupils()).isEqualTo(4);
        assertThat(distance.atMost()).isTrue();
    }

    @Test
    void whatNoResultCanChangeIsOutOfReach() {
        Distance distance = distance("C2", counted("VPR-MA-8", YEAR, 9, 20));

        assertThat(distance.missing()).isEqualTo(Gap.OUT_OF_REACH);
    }

    @Test
    void exactCountsOutrankTheRoundedShareTheyGive() {
        SchoolResult eightOf27 = rounded("VPR-MA-8", YEAR, 27, 30);

        assertThat(eightOf27.share(true)).isLessThan(30);
        assertThat(eightOf27.share(false)).isEqualTo(30);
        assertThat(eightOf27.counted()).isEqualTo(new Counted(8, true, null));
    }
}
