package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.school.Moving;
import ru.podyom.runtime.test.Tokens;

/** Whoever answers for the school afterwards sees the pupils that were recorded while it moved. */
@AssessmentTest
class WhileMovingTest {

    private static final String PROTOCOL = """
            Код;1 (1б);2 (2б);Отметка
            1;1;2;5
            2;0;1;3
            """;

    private School school = School.NONE;
    private String newPath = "";

    @BeforeEach
    void aSchoolThatIsAboutToMove() {
        school = School.any();
        newPath = Given.municipality(unique("m"));
    }

    private RequestSpecification newOffice() {
        return as(Tokens.of("municipality", newPath));
    }

    @Test
    void aProtocolIsTakenWhereTheSchoolGoes() {
        Moving.during(school.code(), newPath, () -> school.taken(PROTOCOL));

        newOffice().get("/api/v1/pupil-results").then().body("items.pupil", contains("1", "2"));
        newOffice().get("/api/v1/results").then().body("items.school", contains(school.code()));
    }

    @Test
    void aPupilIsCorrectedWhereTheSchoolGoes() {
        school.taken(PROTOCOL);
        String id = school.pupils().extract().jsonPath().getString("items[0].id");

        int status = Moving.during(school.code(), newPath, () -> as(ADMIN)
                .header("If-Match", "\"1\"")
                .body(json("{'absent':false,'scores':[1,1],'mark':4,'reason':'апелляция'}"))
                .put("/api/v1/pupil-results/" + id)
                .statusCode());

        assertThat(status).isEqualTo(200);
        newOffice()
                .get("/api/v1/pupil-results")
                .then()
                .body("items", hasSize(2))
                .body("items.school", everyItem(is(school.code())));
    }
}
