package ru.podyom.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.assessment.school.Moving;
import ru.podyom.assessment.statistics.Recorded;
import ru.podyom.runtime.test.Tokens;

/** Whoever answers for the school afterwards sees what was recorded while it moved. */
@AssessmentTest
class WhileMovingTest {

    private String school = "";
    private String procedure = "";
    private String newPath = "";

    @BeforeEach
    void aSchoolThatIsAboutToMove() {
        String municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "RU", 5, "2019-2020");
        newPath = Given.municipality(unique("m"));
    }

    private void theNewOfficeSees(Integer... participants) {
        as(Tokens.of("municipality", newPath))
                .get("/api/v1/results")
                .then()
                .body("items.figures.participants", contains(participants));
    }

    @Test
    void aResultIsRecordedWhereTheSchoolGoes() {
        Moving.during(school, newPath, () -> Recorded.marks(school, procedure, 1, 1, 1, 1));

        theNewOfficeSees(4);
    }

    @Test
    void aResultIsCorrectedWhereTheSchoolGoes() {
        String location = Recorded.marks(school, procedure, 1, 1, 1, 1);

        int status = Moving.during(school, newPath, () -> as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'figures':{'participants':5,'counts':{'mark2':5}},'reason':'пересчёт'}"))
                .put(location)
                .statusCode());

        assertThat(status).isEqualTo(200);
        theNewOfficeSees(5);
    }

    @Test
    void aFileIsTakenWhereTheSchoolGoes() {
        String file = "school,procedure,participants,count2\n%s,%s,6,1\n".formatted(school, procedure);

        var job = Moving.during(school, newPath, () -> Uploads.finished(ADMIN, "text/csv", file, Map.of()));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
        theNewOfficeSees(6);
    }

    @Test
    void whoLosesTheSchoolMeanwhileRecordsNothing() {
        String oldPath =
                "ru/kuzbass/" + as(ADMIN).get("/api/v1/schools/" + school).path("municipality");

        int status = Moving.during(school, newPath, () -> as(Tokens.of("municipality", oldPath))
                .body(json("{'school':'%s','procedure':'%s','figures':{'participants':4,'counts':{'mark2':1}}}"
                        .formatted(school, procedure)))
                .post("/api/v1/results")
                .statusCode());

        assertThat(status).isEqualTo(422);
        as(Tokens.of("municipality", newPath)).get("/api/v1/results").then().body("items", empty());
    }
}
