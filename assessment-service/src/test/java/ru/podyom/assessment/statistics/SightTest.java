package ru.podyom.assessment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.statistics.Recorded.marks;
import static ru.podyom.assessment.statistics.Recorded.result;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** What of the same figures different callers get. */
@AssessmentTest
class SightTest {

    private String municipality = "";
    private String path = "";
    private String procedure = "";
    private String school = "";
    private String other = "";

    @BeforeEach
    void twoSchoolsAndAProcedure() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("a"), municipality);
        other = Given.school(unique("b"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private ValidatableResponse statistics(String token, String more) {
        return as(token).get("/api/v1/statistics?procedure=" + procedure + more).then();
    }

    @Test
    void aPortalGetsNoFigureOfAFewPupilsAndNoTotalThatHoldsThem() {
        String portal = Tokens.of("portal", "ru/kuzbass");
        marks(school, procedure, 2, 1, 1, 0);
        marks(other, procedure, 1, 3, 4, 2);

        statistics(portal, "&groupBy=school&territory=" + municipality)
                .body("items.group.code.flatten()", contains(school, other))
                .body("items[0].figures.participants.missing", equalTo("suppressed"))
                .body("items[0].figures.marks.missing", equalTo("suppressed"))
                .body("items[0].figures.belowMinimum.missing", equalTo("suppressed"))
                .body("items[1].figures.belowMinimum.count", equalTo(1));
        statistics(portal, "&groupBy=municipality&territory=" + municipality)
                .body("items[0].figures.participants.value", equalTo(10))
                .body("items[0].figures.belowMinimum.count", equalTo(1))
                .body("items[0].figures.coverage.withheld", equalTo(1))
                .body("items[0].figures.remarks", hasItem("smallResultsWithheld"));
        statistics(Tokens.of("municipality", path), "&groupBy=municipality")
                .body("items[0].figures.participants.value", equalTo(14))
                .body("items[0].figures.coverage.withheld", equalTo(0));
    }

    @Test
    void aPortalLearnsNothingOfAFewByTheirDetails() {
        String portal = Tokens.of("portal", "ru/kuzbass");
        result(
                school,
                procedure,
                "{'participants':3,'details':{'absent':1,'meanScore':7,"
                        + "'journal':{'lowered':1,'confirmed':1,'raised':1}}}");
        result(other, procedure, "{'details':{'journal':{'lowered':1,'confirmed':0,'raised':0}}}");

        statistics(portal, "&territory=" + municipality)
                .body("items[0].figures.meanScore.missing", equalTo("suppressed"))
                .body("items[0].figures.absent.missing", equalTo("suppressed"))
                .body("items[0].figures.journal.confirmed.missing", equalTo("suppressed"));
    }

    @Test
    void everyCallerSumsOnlyWhatItSees() {
        marks(school, procedure, 1, 1, 1, 1);
        marks(other, procedure, 2, 2, 2, 2);

        statistics(Tokens.ofSchool(path, school), "").body("items[0].figures.participants.value", equalTo(4));
        statistics(Tokens.of("municipality", path), "").body("items[0].figures.participants.value", equalTo(12));
        statistics(Tokens.of("municipality", "ru/kuzbass/elsewhere"), "").body("items", hasSize(0));
        statistics(Tokens.ofSchool(path, school), "&school=" + other)
                .statusCode(422)
                .body("violations.pointer", hasItems("school"));
        as(Tokens.of("municipality", path))
                .get("/api/v1/statistics?territory=kuzbass")
                .then()
                .statusCode(403);
    }
}
