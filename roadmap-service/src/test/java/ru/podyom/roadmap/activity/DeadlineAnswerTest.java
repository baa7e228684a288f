package ru.podyom.roadmap.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class DeadlineAnswerTest {

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = longProgramme();
    }

    private String longProgramme() {
        String code = unique("p");
        as(ADMIN)
                .body(json(
                        "{'code':'%s','title':'План','level':'municipality','territory':'%s','termFrom':'2020-01-01','termTo':'2022-12-31'}"
                                .formatted(code, municipality)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        return code;
    }

    private static ValidatableResponse answer(String activity, String reading) {
        return as(ADMIN)
                .body(json("{'reading':'%s'}".formatted(reading)))
                .post("/api/v1/activities/" + activity + "/deadline-answer")
                .then();
    }

    private static ValidatableResponse get(String activity) {
        return as(ADMIN).get("/api/v1/activities/" + activity).then();
    }

    private static String of(String programme, String deadline) {
        return activity(programme, "'kind':'activity','deadline':'%s'".formatted(deadline));
    }

    @Test
    void theYearOfAMonthIsSaidForOneActivityAlone() {
        String first = of(programme, "март");
        String second = of(programme, "март");

        answer(first, "2021").statusCode(200).body("dueOn", equalTo("2021-03-31"));

        get(second).body("reading.question.code", equalTo("year"));
        get(of(longProgramme(), "март")).body("reading.question.code", equalTo("year"));
    }

    @Test
    void itsOwnAnswerStaysWhenOnlyTheTitleIsCorrected() {
        String id = of(programme, "март");
        answer(id, "2021").statusCode(200);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'Другое','kind':'activity','deadline':'Март'}"))
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2021-03-31"))
                .body("reading.answer", equalTo("2021"));
    }

    @Test
    void aWrongAnswerIsChangedHereAndWhereItWasTakenOver() {
        String first = of(programme, "в течение года");
        String second = of(programme, "в течение года");
        answer(first, "schoolYear").statusCode(200).body("reading.confidence", equalTo(1.0f));
        get(second)
                .body("schedule.frequency", equalTo("schoolYear"))
                .body("reading.confidence", equalTo(0.9f))
                .body("reading.assumptions", contains("answeredElsewhere"));

        answer(first, "calendarYear").statusCode(200);

        get(second).body("schedule.frequency", equalTo("year"));
    }

    @Test
    void whatSaysTheSameInOtherLettersIsAnsweredTogether() {
        String first = of(programme, "В течение года");
        of(programme, "В течении года");
        of(programme, "В течение / года");

        answer(first, "wholeTerm").statusCode(200);

        as(ADMIN)
                .get("/api/v1/programmes/" + programme + "/deadline-questions")
                .then()
                .body("", hasSize(0));
    }

    @Test
    void whatLeavesNoDoubtTakesNoAnswer() {
        answer(of(programme, "Май 2021"), "2021").statusCode(409);
    }

    @Test
    void aDayBesideAWordingThatSaysAnotherIsLeftOutAndSaid() {
        Given.add(programme, "'kind':'activity','deadline':'май 2021','dueOn':'2022-05-31'")
                .statusCode(201)
                .body("dueOn", equalTo("2021-05-31"))
                .body("reading.leftOut", equalTo("2022-05-31"));
        Given.add(programme, "'kind':'activity','deadline':'май 2021','dueOn':'2021-05-31'")
                .body("reading.leftOut", nullValue());
    }
}
