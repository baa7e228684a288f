package ru.podyom.indicator.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rule set that ships, judged on the demonstration data: Приложение 1 of programme 001. */
class RuleSetTest {

    private static final String YEAR = "2020-2021";

    private static List<String> listed(RuleSet rules) {
        return Shipped.annex().entrySet().stream()
                .filter(school -> rules.judge(school.getValue(), YEAR).listed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SchoolResult counted(String kind, String year, int below, int participants) {
        String[] parts = kind.split("-");
        return new SchoolResult(
                kind + year,
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                year,
                participants,
                below,
                null,
                null,
                null);
    }

    private static Verdict judged(Map<String, Object> parameters, SchoolResult... results) {
        return Shipped.rules(parameters).judge(List.of(results), YEAR);
    }

    private static boolean fired(Verdict verdict, String code) {
        return verdict.criteria().stream().anyMatch(one -> one.code().equals(code) && one.fired());
    }

    @Test
    void theLiteralRuleListsThreeOfTheSeven() {
        assertThat(listed(Shipped.rules(Map.of())))
                .containsExactly("lk-arinichevskaya", "lk-demyanovskaya", "lk-podgornovskaya");
    }

    @Test
    void lookingForTheFirstCriterionInBothYearsListsFive() {
        assertThat(listed(Shipped.rules(Map.of("c1Years", 2))))
                .hasSize(5)
                .contains("lk-panfilovskaya", "lk-mirnovskaya");
    }

    @Test
    void oneLowProcedureInEitherYearListsAllSeven() {
        assertThat(listed(Shipped.rules(Map.of("c1Years", 2, "c1Min", 1)))).hasSize(7);
    }

    @Test
    void theEvidenceNamesProcedureShareAndThreshold() {
        Verdict verdict = Shipped.rules(Map.of()).judge(Shipped.annex().get("lk-arinichevskaya"), YEAR);

        Criterion c1 = verdict.criteria().get(0);
        assertThat(c1.fired()).isTrue();
        assertThat(c1.evidence())
                .extracting(Evidence::procedure)
                .containsExactlyInAnyOrder("vpr-ma-8-2021", "oge-ma-9-2021", "oge-ru-9-2021");
        assertThat(c1.evidence()).allSatisfy(one -> assertThat(one.share()).isGreaterThanOrEqualTo(one.threshold()));
    }

    @Test
    void aRoundedShareAtTheThresholdSaysSo() {
        Verdict verdict = Shipped.rules(Map.of()).judge(Shipped.annex().get("lk-arinichevskaya"), YEAR);

        assertThat(verdict.criteria().get(1).evidence())
                .filteredOn(one -> one.procedure().equals("vpr-ma-5-2019"))
                .singleElement()
                .matches(Evidence::atThreshold);
    }

    @Test
    void exactlyThirtyPercentOfCountsIsLow() {
        Verdict verdict = judged(Map.of(), counted("VPR-MA-5", YEAR, 6, 20), counted("VPR-RU-5", YEAR, 6, 20));

        assertThat(fired(verdict, "C1")).isTrue();
    }

    @Test
    void eightOfTwentySevenIsNotLowThoughItRoundsToThirty() {
        Verdict verdict = judged(Map.of(), counted("VPR-MA-5", YEAR, 8, 27), counted("VPR-RU-5", YEAR, 8, 27));

        assertThat(verdict.listed()).isFalse();
    }

    @Test
    void theSkippedYearIsNotThePreviousOne() {
        Verdict verdict = judged(Map.of(), counted("VPR-MA-5", YEAR, 9, 20), counted("VPR-RU-6", "2018-2019", 9, 20));

        assertThat(fired(verdict, "C2")).isTrue();
    }

    @Test
    void theSameProcedureCanBeAskedFor() {
        SchoolResult now = counted("VPR-MA-5", YEAR, 9, 20);
        Map<String, Object> same = Map.of("c2SameProcedure", true);

        assertThat(fired(judged(same, now, counted("VPR-RU-6", "2018-2019", 9, 20)), "C2"))
                .isFalse();
        assertThat(fired(judged(same, now, counted("VPR-MA-5", "2018-2019", 9, 20)), "C2"))
                .isTrue();
    }

    @Test
    void fewParticipantsDoNotCountWhenAMinimumIsSet() {
        SchoolResult[] small = {counted("VPR-MA-5", YEAR, 1, 3), counted("VPR-RU-5", YEAR, 1, 3)};

        assertThat(judged(Map.of(), small).listed()).isTrue();
        assertThat(judged(Map.of("minParticipants", 5), small).tested()).isFalse();
    }

    @Test
    void aSchoolWithoutResultsOfTheYearIsNotTestedAndNotListed() {
        Verdict verdict =
                judged(Map.of(), counted("VPR-MA-5", "2018-2019", 9, 20), counted("VPR-RU-5", "2018-2019", 9, 20));

        assertThat(verdict.tested()).isFalse();
        assertThat(verdict.listed()).isFalse();
    }

    @Test
    void anotherProcedureIsNotLookedAt() {
        assertThat(judged(Map.of(), counted("KDR-MA-5", YEAR, 9, 10), counted("KDR-RU-5", YEAR, 9, 10))
                        .tested())
                .isFalse();
    }
}
