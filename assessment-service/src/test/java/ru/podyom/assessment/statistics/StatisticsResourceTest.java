package ru.podyom.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.statistics.Recorded.marks;
import static ru.podyom.assessment.statistics.Recorded.result;
import static ru.podyom.assessment.statistics.Recorded.written;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

@AssessmentTest
class StatisticsResourceTest {

    private static final String SHARES =
            "{'participants':%s,'shares':{'mark2':%d,'mark3':%d,'mark4':%d,'mark5':%d},'rounding':1}";

    private String municipality = "";
    private String procedure = "";
    private String school = "";
    private String other = "";

    @BeforeEach
    void twoSchoolsAndAProcedure() {
        municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("a"), municipality);
        other = Given.school(unique("b"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private ValidatableResponse statistics(String token, String more) {
        return as(token).get("/api/v1/statistics?procedure=" + procedure + more).then();
    }

    @Test
    void figuresAreWeightedByParticipantsAndNotMeansOfPercents() {
        marks(school, procedure, 2, 6, 8, 4);
        marks(other, procedure, 4, 0, 0, 0);

        // By hand: N = 24; n2 = 6, n3 = 6, n4 = 8, n5 = 4. The mean of the two pass rates would be 45.
        statistics(ADMIN, "&territory=" + municipality)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].group[0].code", equalTo(procedure))
                .body("items[0].figures.schools", equalTo(2))
                .body("items[0].figures.participants.value", equalTo(24))
                .body("items[0].figures.marks.mark2", equalTo(6))
                .body("items[0].figures.passRate.value", equalTo(75))
                .body("items[0].figures.knowledgeQuality.value", equalTo(50))
                .body("items[0].figures.attainmentIndex.value", equalTo(51))
                .body("items[0].figures.meanMark.value", equalTo(3.42f))
                .body("items[0].figures.belowMinimum.count", equalTo(6))
                .body("items[0].figures.belowMinimum.low", equalTo(12))
                .body("items[0].figures.belowMinimum.high", equalTo(44.9f));
    }

    @Test
    void threeOfSevenHasTheIntervalThatIsPublished() {
        marks(school, procedure, 3, 2, 1, 1);

        statistics(ADMIN, "&school=" + school)
                .body("items[0].figures.belowMinimum.value", equalTo(42.86f))
                .body("items[0].figures.belowMinimum.low", equalTo(15.82f))
                .body("items[0].figures.belowMinimum.high", equalTo(74.95f));
    }

    @Test
    void theAbsentCountAsNotAssessedWhereTheyAreTold() {
        result(
                school,
                procedure,
                "{'participants':20,'counts':{'mark2':2,'mark3':6,'mark4':8,'mark5':4},"
                        + "'details':{'absent':2,'meanScore':11.5,'journal':{'lowered':5,'confirmed':12,'raised':3}}}");
        marks(other, procedure, 0, 0, 0, 10);

        // (1160 + 2 · 7) / 22, of the first school alone; without н/а both schools: (1160 + 1000) / 30.
        statistics(ADMIN, "&territory=" + municipality)
                .body("items[0].figures.attainmentIndexWithAbsent.value", equalTo(53.36f))
                .body("items[0].figures.attainmentIndexWithAbsent.of", equalTo(22))
                .body("items[0].figures.attainmentIndex.value", equalTo(72))
                .body("items[0].figures.absent.value", equalTo(2))
                .body("items[0].figures.absent.of", equalTo(1))
                .body("items[0].figures.meanScore.value", equalTo(11.5f))
                .body("items[0].figures.meanScore.of", equalTo(20))
                .body("items[0].figures.journal.confirmed.value", equalTo(60))
                .body("items[0].figures.journal.raised.value", equalTo(15))
                .body("items[0].figures.journal.lowered.of", equalTo(20));
    }

    @Test
    void aMeanScoreIsMadeOfTheHistogramWhereItIsNotTold() {
        result(school, procedure, "{'participants':4,'details':{'primaryScores':[0,1,0,3]}}");

        statistics(ADMIN, "&school=" + school)
                .body("items[0].figures.meanScore.value", equalTo(2.5f))
                .body("items[0].figures.coverage.withoutMarks", equalTo(1))
                .body("items[0].figures.passRate.missing", equalTo("notReported"));
    }

    @Test
    void countsAreRecoveredFromSharesThatAllowOneCountOnly() {
        result(school, procedure, SHARES.formatted("13", 31, 46, 15, 8));

        statistics(ADMIN, "&school=" + school)
                .body("items[0].figures.coverage.recovered", equalTo(1))
                .body("items[0].figures.marks.mark2", equalTo(4))
                .body("items[0].figures.marks.mark3", equalTo(6))
                .body("items[0].figures.marks.mark4", equalTo(2))
                .body("items[0].figures.marks.mark5", equalTo(1))
                .body("items[0].figures.belowMinimumBounds", nullValue())
                .body("items[0].figures.remarks", contains("countsRecovered"));
    }

    @Test
    void sharesThatAllowSeveralCountsOnlyBound() {
        result(school, procedure, SHARES.formatted("300", 10, 20, 30, 40));

        // 9.5 % to 10.5 % of 300: 29 to 31 pupils.
        statistics(ADMIN, "&school=" + school)
                .body("items[0].figures.coverage.bounded", equalTo(1))
                .body("items[0].figures.belowMinimum.missing", equalTo("notReported"))
                .body("items[0].figures.belowMinimumBounds.least", equalTo(9.67f))
                .body("items[0].figures.belowMinimumBounds.most", equalTo(10.33f))
                .body("items[0].figures.remarks", contains("boundedLeftOut"));
    }

    @Test
    void sharesThatNoCountsGiveAreSetAsideAndSaid() {
        result(school, procedure, SHARES.formatted("7", 50, 50, 0, 0));
        marks(other, procedure, 1, 1, 1, 1);

        statistics(ADMIN, "&territory=" + municipality)
                .body("items[0].figures.coverage.contradictory", equalTo(1))
                .body("items[0].figures.belowMinimum.of", equalTo(4))
                .body("items[0].figures.remarks", contains("contradictoryLeftOut"));
    }

    @Test
    void sharesWithoutParticipantsAreInNoWeightedFigure() {
        result(school, procedure, "{'shares':{'mark2':30,'mark5':0}}");
        marks(other, procedure, 1, 3, 4, 2);

        statistics(ADMIN, "&territory=" + municipality)
                .body("items[0].figures.coverage.sharesOnly", equalTo(1))
                .body("items[0].figures.schools", equalTo(2))
                .body("items[0].figures.belowMinimum.value", equalTo(10))
                .body("items[0].figures.participants.value", equalTo(10))
                .body("items[0].figures.remarks", contains("sharesOnlyLeftOut"));
    }

    @Test
    void oneCountAloneGivesItsShareAndNoOther() {
        result(school, procedure, "{'participants':20,'counts':{'mark2':6}}");

        statistics(ADMIN, "&school=" + school)
                .body("items[0].figures.belowMinimum.value", equalTo(30))
                .body("items[0].figures.passRate.value", equalTo(70))
                .body("items[0].figures.knowledgeQuality.missing", equalTo("notReported"))
                .body("items[0].figures.meanMark.missing", equalTo("notReported"));
    }

    @Test
    void aMissingResultKeepsItsType() {
        result(school, procedure, "{'missing':'notTested'}");

        statistics(ADMIN, "&territory=" + municipality)
                .body("items[0].figures.schools", equalTo(0))
                .body("items[0].figures.coverage.notTested", equalTo(1))
                .body("items[0].figures.participants.missing", equalTo("notTested"))
                .body("items[0].figures.belowMinimum.missing", equalTo("notTested"))
                .body("items[0].figures.belowMinimum.value", nullValue());
    }

    @Test
    void meanScoresOfDifferentPapersDoNotAddUp() {
        String second = Given.procedure(unique("q"), "MA", 6, "2018-2019");
        result(school, procedure, "{'participants':4,'details':{'meanScore':10}}");
        result(school, second, "{'participants':4,'details':{'meanScore':20}}");

        statistics(ADMIN, "&procedure=" + second + "&groupBy=subject&territory=" + municipality)
                .body("items[0].group[0].name", equalTo("Математика"))
                .body("items[0].figures.procedures", equalTo(2))
                .body("items[0].figures.meanScore.missing", equalTo("notApplicable"));
    }

    @Test
    void groupsOfTwoKeysComeInPages() {
        marks(school, procedure, 1, 1, 1, 1);
        marks(other, procedure, 2, 2, 2, 2);
        String by = "&groupBy=school,schoolYear&limit=1&territory=" + municipality;

        String next = statistics(ADMIN, by)
                .body("items.group[0].code", contains(school, "2018-2019"))
                .body("items.group[0].by", contains("school", "schoolYear"))
                .extract()
                .path("next");

        as(ADMIN)
                .queryParam("cursor", next)
                .get("/api/v1/statistics?procedure=" + procedure + by)
                .then()
                .statusCode(200)
                .body("items.group[0].code", contains(other, "2018-2019"))
                .body("items[0].figures.participants.value", equalTo(8))
                .body("next", nullValue());
    }

    @Test
    void filtersPartTheSchools() {
        marks(school, procedure, 1, 1, 1, 1);

        statistics(ADMIN, "&type=VPR&subject=MA&grade=5&schoolYear=2018-2019&schoolKind=secondary&school=" + school)
                .body("items", hasSize(1));
        statistics(ADMIN, "&schoolKind=lyceum&school=" + school).body("items", hasSize(0));
        statistics(ADMIN, "&grade=6&school=" + school).body("items", hasSize(0));
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        statistics(ADMIN, "&school=no-such&procedure=nor-this")
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("school", "procedure"));
        statistics(ADMIN, "&groupBy=school,subject,region").statusCode(422);
        statistics(ADMIN, "&groupBy=teacher").statusCode(422);
        statistics(ADMIN, "&asOf=yesterday").statusCode(422);
    }

    @Test
    void csvSaysWhyACellIsEmpty() {
        marks(school, procedure, 3, 2, 1, 1);
        result(other, procedure, "{'missing':'notApplicable'}");

        String csv = as(ADMIN)
                .accept("text/csv")
                .get("/api/v1/statistics?groupBy=school&procedure=" + procedure + "&territory=" + municipality)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("school,schoolName,schools,").contains(",belowMinimumLow,");
        assertThat(lines.get(1)).startsWith(school + ",Школа,1,1,1,").contains(",42.86,15.82,74.95,3,7,");
        assertThat(lines.get(2)).startsWith(other + ",Школа,0,1,0,").contains(",notApplicable,notApplicable,");
        assertThat(lines.get(0).split(",", -1)).hasSameSizeAs(lines.get(1).split(",", -1));
    }

    @Test
    void figuresAreThoseOfTheInstantAskedFor() {
        String location = marks(school, procedure, 6, 4, 0, 0);
        Instant before = Instant.now();
        as(ADMIN)
                .header("If-Match", "\"1\"")
                .body(json("{'figures':{'participants':10,'counts':{'mark2':1,'mark3':9,'mark4':0,'mark5':0}},"
                        + "'reason':'апелляция'}"))
                .put(location)
                .then()
                .statusCode(200);
        marks(other, procedure, 0, 0, 0, 10);

        statistics(ADMIN, "&territory=" + municipality).body("items[0].figures.belowMinimum.value", equalTo(5));
        statistics(ADMIN, "&territory=" + municipality + "&asOf=" + before)
                .body("items[0].figures.belowMinimum.value", equalTo(60))
                .body("items[0].figures.schools", equalTo(1))
                .body("asOf", equalTo(before.toString()));
    }

    @Test
    void aWithdrawnResultIsInNoFigure() {
        marks(school, procedure, 1, 1, 1, 1);
        written("update result set withdrawn = true where school_code = ?", school);

        statistics(ADMIN, "&school=" + school).body("items", hasSize(0));
    }
}
