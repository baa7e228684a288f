package ru.podyom.roadmap.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.roadmap.document.WordFile;

@RoadmapTest
class ActivityImportResourceTest {

    private static final String PLAN = """
            Показатели

            №\tИндикаторы\tПоказатели (%)
            1.\tдоля школ\t40%

            План

            №\tДействие\tСрок\tОтветственный исполнитель\tКонтроль
            1. Управление\t\t\t\t
            1.1.\tСовещание и ре-\tежегодно\tУО, директора школ\tНачальник УО

            \tализация решений\t\t\t
            1.2.\tМониторинг\t\tУО\t
            2. Кадры\t\t\t\t
            1.1.\tКурсы\tв течение года\t\t
            """;

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.programme(municipality);
    }

    private String imports() {
        return "/api/v1/programmes/" + programme + "/activity-imports";
    }

    private ValidatableResponse send(byte[] document) {
        return as(ADMIN)
                .contentType("application/octet-stream")
                .body(document)
                .post(imports() + "?fileName=plan.txt")
                .then();
    }

    private ValidatableResponse send(String document) {
        return send(document.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse accept(String id, String body) {
        return as(ADMIN)
                .body(json(body))
                .post(imports() + "/" + id + "/acceptance")
                .then();
    }

    @Test
    void aDeadlineThatNobodyUnderstandsIsTold() {
        send("""
                №\tДействие\tСрок\tОтветственный
                1.\tСовещание\tкогда рак на горе свистнет\tУО
                """).statusCode(201).body("reading.lints.find { it.code == 'deadlineUnread' }.place.line", equalTo(2));
    }

    @Test
    void aPrintedPlanIsProposedWithItsDoubts() {
        send(PLAN)
                .statusCode(201)
                .header("Location", containsString(imports()))
                .body("state", equalTo("proposed"))
                .body("counts.sections", equalTo(2))
                .body("counts.activities", equalTo(3))
                .body("reading.format", equalTo("text"))
                .body("reading.tables.verdict", contains("indicators", "plan"))
                .body("reading.activities[0].children[0].title", equalTo("Совещание и реализация решений"))
                .body("reading.activities[0].children[0].controller", equalTo("Начальник УО"))
                .body("reading.activities[0].children[0].place.ru", equalTo("строки 10–12"))
                .body(
                        "reading.lints.code",
                        hasItems("numberDuplicate", "deadlineMissing", "responsibleMissing", "rowMerged"));
    }

    @Test
    void anAcceptedPlanStandsInTheProgrammeWithItsPlaces() {
        String id = send(PLAN).extract().path("id");

        accept(id, "{'note':'сверено'}").statusCode(200).body("state", equalTo("accepted"));

        as(ADMIN)
                .get("/api/v1/programmes/" + programme + "/activities")
                .then()
                .body("activities.title", contains("Управление", "Кадры"))
                .body("activities[0].children[0].number", equalTo("1.1."))
                .body("activities[0].children[0].place.activityImport", equalTo(id))
                .body("activities[0].children[0].place.place", equalTo("строки 10–12"))
                .body("activities[0].children[0].roles.responsible.assignees.name", contains("УО", "директора школ"))
                .body("activities[0].children[0].roles.controller.wording", equalTo("Начальник УО"));
    }

    @Test
    void aPlanIsAcceptedOnceAndNotIntoAnother() {
        String id = send(PLAN).extract().path("id");
        accept(id, "{}").statusCode(200);

        accept(id, "{}").statusCode(200);
        String other = send(PLAN.replace("Курсы", "Семинар")).extract().path("id");
        accept(other, "{}").statusCode(409);
        as(ADMIN).get(imports() + "/" + other).then().body("state", equalTo("proposed"));
    }

    @Test
    void aSecondDocumentIsAddedBesideAPlanWhereThatIsAskedFor() {
        accept(send(PLAN).extract().path("id"), "{}").statusCode(200);
        String other = send(PLAN.replace("Управление", "Надзор")).extract().path("id");

        accept(other, "{'beside':true}").statusCode(200);

        as(ADMIN)
                .get("/api/v1/programmes/" + programme + "/activities")
                .then()
                .body("activities.title", contains("Управление", "Кадры", "Надзор", "Кадры"));
    }

    @Test
    void whatIsTooLongIsToldAndPutRightWithTheAcceptance() {
        String deadline = "до лучших времён ".repeat(40);
        String id = send("№\tДействие\tСрок\tОтветственный\n1.\tСовещание\t" + deadline + "\tУО\n2.\tФорум\tмай\tУО\n")
                .statusCode(201)
                .body("reading.lints.code", hasItem("textTooLong"))
                .body("reading.activities.node", contains(1, 2))
                .extract()
                .path("id");
        accept(id, "{}").statusCode(422).body("violations[0].pointer", containsString("deadline"));

        accept(id, "{'corrections':[{'node':3,'leftOut':true}]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/corrections/0/node"));
        accept(id, "{'corrections':[{'node':1,'deadline':'март','title':'Сессия'},{'node':2,'leftOut':true}]}")
                .statusCode(200);

        as(ADMIN)
                .get("/api/v1/programmes/" + programme + "/activities")
                .then()
                .body("activities.title", contains("Сессия"))
                .body("activities.deadline", contains("март"));
    }

    @Test
    void aLinkToAnObjectiveThatTheProgrammeLacksIsTold() {
        send("№\tДействие\tСрок\tОтветственный\tЗадача\n1.\tСовещание\tмарт\tУО\t4\n")
                .statusCode(201)
                .body("reading.lints.code", hasItem("objectiveUnknown"));
    }

    @Test
    void onlyTheTablesAskedForAreTaken() {
        String id = send(PLAN).extract().path("id");

        accept(id, "{'tables':[1]}").statusCode(422).body("violations[0].pointer", equalTo("/tables"));
        accept(id, "{'tables':[2]}").statusCode(200);
    }

    @Test
    void theSameDocumentIsProposedOnce() {
        String id = send(PLAN).extract().path("id");

        send(PLAN).statusCode(201).body("id", equalTo(id));
        as(ADMIN)
                .get(imports())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.lints", hasItem(notNullValue()));
    }

    @Test
    void aDiscardedPlanStaysOnRecord() {
        String id = send(PLAN).extract().path("id");

        as(ADMIN).delete(imports() + "/" + id).then().statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .delete(imports() + "/" + id)
                .then()
                .statusCode(204);

        accept(id, "{}").statusCode(409);
        as(ADMIN).get(imports() + "?state=discarded").then().body("items.id", contains(id));
        as(ADMIN).get(imports() + "?state=proposed").then().body("items", hasSize(0));
    }

    @Test
    void aDocumentWithoutAPlanSaysWhyEachTableIsNone() {
        send("Показатели\n\n№\tИндикаторы\tПоказатели (%)\n1.\tдоля школ\t40%\n")
                .statusCode(422)
                .body("violations.code", contains("no-plan", "not-a-plan"))
                .body("violations[1].message", equalTo("lines 3–4: indicators, not activities"));
    }

    @Test
    void whatIsNoDocumentIsRefusedWithACode() {
        send("%PDF-1.7").statusCode(422).body("violations[0].code", equalTo("not-a-document"));
        send("№\tДело\tСрок\n".repeat(100_000)).statusCode(422).body("violations[0].code", equalTo("too-many-rows"));
    }

    @Test
    void aWordDocumentIsReadWhateverItIsCalled() {
        send(new WordFile()
                        .table("№|Мероприятие|Срок|Ответственный", "1|Семинар|март 2022|ИМЦ")
                        .bytes())
                .statusCode(201)
                .body("reading.format", equalTo("docx"))
                .body("reading.activities[0].place.en", equalTo("table 1, row 2"));
    }

    @Test
    void anotherMunicipalityNeitherSeesNorSendsPlans() {
        String id = send(PLAN).extract().path("id");
        String stranger = asMunicipality(Given.municipality(unique("m")));

        as(stranger).get(imports() + "/" + id).then().statusCode(404);
        as(stranger)
                .contentType("text/plain")
                .body(PLAN.getBytes(StandardCharsets.UTF_8))
                .post(imports())
                .then()
                .statusCode(404);
    }
}
