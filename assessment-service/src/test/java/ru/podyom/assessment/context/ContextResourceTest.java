package ru.podyom.assessment.context;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ContextResourceTest {

    private String school = "";

    @BeforeEach
    void aSchool() {
        String municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
    }

    private ValidatableResponse say(String year, String body, String ifMatch) {
        return as(ADMIN)
                .header("If-Match", ifMatch)
                .body(json(body))
                .put("/api/v1/schools/" + school + "/context/" + year)
                .then();
    }

    @Test
    void aContextSaysSharesAndHowManyWereAsked() {
        say("2023-2024", """
                {'singleParentFamilies':{'percent':21.5,'asked':130},'disabledPupils':{'percent':0},
                 'regional':{'busPupils':{'percent':40,'asked':143}},'source':'Опрос'}""", "\"0\"").statusCode(200);

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/context/2023-2024")
                .then()
                .header("ETag", "\"1\"")
                .body("attributes.singleParentFamilies.percent", equalTo(21.5f))
                .body("attributes.singleParentFamilies.asked", equalTo(130))
                .body("attributes.disabledPupils.percent", equalTo(0))
                .body("attributes.regional.busPupils.percent", equalTo(40));
    }

    @Test
    void contextsAreListedTheLatestYearFirst() {
        for (String year : new String[] {"2021-2022", "2023-2024", "2022-2023"}) {
            say(year, "{'lowIncomeFamilies':{'percent':10},'source':'Опрос'}", "\"0\"")
                    .statusCode(200);
        }

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/context")
                .then()
                .body("items.schoolYear", contains("2023-2024", "2022-2023", "2021-2022"));
    }

    @Test
    void everyWrongShareIsSaidAtOnce() {
        say("2023-2024", """
                {'singleParentFamilies':{'percent':100.5},'lowIncomeFamilies':{'percent':5,'asked':0},
                 'nonNativeSpeakers':{},'source':''}""", "\"0\"")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/singleParentFamilies/percent",
                                "/lowIncomeFamilies/asked",
                                "/nonNativeSpeakers/percent",
                                "/source"));
    }

    @Test
    void aContextThatSaysNothingIsRefused() {
        say("2023-2024", "{'source':'Опрос'}", "\"0\"").statusCode(422);
    }

    @Test
    void regionalAttributesAreBounded() {
        String many = IntStream.range(0, 21)
                .mapToObj(i -> "'extra%d':{'percent':1}".formatted(i))
                .collect(Collectors.joining(","));

        say("2023-2024", "{'regional':{" + many + "},'source':'Опрос'}", "\"0\"")
                .statusCode(422)
                .body("violations.pointer", contains("/regional"));
    }

    @Test
    void whoHasNotSeenTheContextDoesNotReplaceIt() {
        String body = "{'lowIncomeFamilies':{'percent':10},'source':'Опрос'}";
        say("2023-2024", body, "\"0\"").statusCode(200);

        say("2023-2024", body, "\"0\"").statusCode(412);
    }

    @Test
    void aNeighbourDoesNotKnowTheSchool() {
        String neighbour = Tokens.of("municipality", Given.municipality(unique("m")));

        as(neighbour)
                .get("/api/v1/schools/" + school + "/context/2023-2024")
                .then()
                .statusCode(404);
    }

    @Test
    void aYearOfWhichNothingWasSaidIsNotFound() {
        as(ADMIN).get("/api/v1/schools/" + school + "/context/2019-2020").then().statusCode(404);
    }

    @Test
    void aPortalSeesNoContexts() {
        as(Tokens.of("portal", "ru")).get("/api/v1/schools/any/context").then().statusCode(403);
    }
}
