package ru.podyom.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;

/** A municipality's procedure, and a school that does not stand there. */
@AssessmentTest
class CoverageTest {

    private String municipality = "";
    private String procedure = "";
    private String outside = "";

    @BeforeEach
    void aProcedureOfAMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
        procedure = unique("p");
        as(ADMIN)
                .body(json("{'code':'%s','type':'VPR','subject':'MA','grade':5,'schoolYear':'2020-2021',"
                                .formatted(procedure)
                        + "'territory':'" + municipality + "'}"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        String other = unique("m");
        Given.municipality(other);
        outside = Given.school(unique("s"), other);
    }

    private ValidatableResponse recorded(String school) {
        return as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'shares':{'mark2':30}}}"
                        .formatted(school, procedure)))
                .post("/api/v1/results")
                .then();
    }

    @Test
    void aResultOfASchoolThatStandsElsewhereIsRefused() {
        recorded(outside)
                .statusCode(422)
                .body("violations.pointer", contains("/procedure"))
                .body("violations.code", contains("not-covered"));
    }

    @Test
    void aResultOfASchoolThatStandsThereIsRecorded() {
        recorded(Given.school(unique("s"), municipality)).statusCode(201);
    }

    @Test
    void aSchoolThatStoodThereOnTheDayTookPart() {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2010-09-01','municipality':'%s'}".formatted(municipality)))
                .post("/api/v1/schools/" + outside + "/changes")
                .then()
                .statusCode(200);
        String later = unique("m");
        Given.municipality(later);
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2022-09-01','municipality':'%s'}".formatted(later)))
                .post("/api/v1/schools/" + outside + "/changes")
                .then()
                .statusCode(200);

        recorded(outside).statusCode(201);
    }

    @Test
    void aRowOfAFileAboutASchoolThatStandsElsewhereIsRefused() {
        String inside = Given.school(unique("s"), municipality);

        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "school,procedure,share2\n%s,%s,30\n%s,%s,30\n".formatted(inside, procedure, outside, procedure),
                Map.of("atomic", false));

        assertThat(job.getList("findings.code")).containsExactly("not-covered");
        assertThat(job.getInt("findings[0].line")).isEqualTo(3);
        assertThat(job.getInt("rows.created")).isEqualTo(1);
    }

    @Test
    void aPupilOfASchoolThatStandsElsewhereIsRefused() {
        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "Код;1 (1б);2 (2б);Итого баллов\n5001;1;2;3\n",
                Map.of("school", outside, "procedure", procedure));

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getList("findings.code")).contains("not-covered");
    }
}
