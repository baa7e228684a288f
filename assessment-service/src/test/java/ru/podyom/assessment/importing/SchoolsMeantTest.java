package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** Which school a file means when it does not say the code. */
@AssessmentTest
class SchoolsMeantTest {

    private static final String HEADER = "Муниципалитет;ОО;Код ОО;Кол-во участников;2;3;4;5\n";

    private String procedure = "";
    private String name = "";

    @BeforeEach
    void aProcedureAndANameThatNoOtherTestHas() {
        Given.municipality(unique("m"));
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        name = "Лесная школа " + ThreadLocalRandom.current().nextInt(1_000_000_000);
    }

    private String school(String municipality, String more) {
        String code = unique("s");
        as(ADMIN)
                .body(json("{'code':'%s','name':'МБОУ «%s»','kind':'basic','municipality':'%s'%s}"
                        .formatted(code, name, municipality, more)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        return code;
    }

    private static String municipality(String called) {
        String code = unique("m");
        Given.municipality(code);
        as(ADMIN)
                .header("If-Match", "*")
                .body(json(
                        "{'code':'%s','name':'%s','level':'municipality','parent':'kuzbass'}".formatted(code, called)))
                .put("/api/v1/territories/" + code)
                .then()
                .statusCode(200);
        return code;
    }

    private JsonPath imported(String row) {
        return imported(ADMIN, row);
    }

    private JsonPath imported(String token, String row) {
        return Uploads.finished(token, "text/csv", HEADER + row, Map.of("procedure", procedure));
    }

    private List<String> schoolsWithResults() {
        return as(ADMIN)
                .queryParam("procedure", procedure)
                .get("/api/v1/results")
                .jsonPath()
                .getList("items.school");
    }

    @Test
    void theMunicipalityTellsSchoolsOfOneNameApart() {
        String forest = "Боровой " + unique("р").replace('-', ' ');
        school(municipality("Степной муниципальный район"), "");
        String meant = school(municipality(forest + " муниципальный округ"), "");

        imported(forest + " район;" + name + ";;20;10;50;25;15\n");

        assertThat(schoolsWithResults()).containsExactly(meant);
    }

    @Test
    void aNameThatSeveralSchoolsHaveIsOfNone() {
        school(municipality("Округ"), "");
        school(municipality("Округ"), "");

        JsonPath job = imported(";" + name + ";;20;10;50;25;15\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getString("findings[0].message")).contains(name);
    }

    @Test
    void aNameInAMunicipalityWhereItDoesNotStandIsOfNone() {
        String elsewhere = "Озёрный " + unique("р").replace('-', ' ');
        municipality(elsewhere);
        school(municipality("Округ"), "");

        JsonPath job = imported(elsewhere + ";" + name + ";;20;10;50;25;15\n");

        assertThat(job.getString("state")).isEqualTo("refused");
    }

    @Test
    void aSchoolIsKnownByTheNameThatItBoreBefore() {
        String meant = school(municipality("Округ"), "");
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'rename','on':'2022-09-01','name':'%s'}".formatted(unique("Новая"))))
                .post("/api/v1/schools/" + meant + "/changes")
                .then()
                .statusCode(200);

        imported(";Муниципальное бюджетное общеобразовательное учреждение \"" + name + "\";;20;10;50;25;15\n");

        assertThat(schoolsWithResults()).containsExactly(meant);
    }

    @Test
    void aSchoolIsKnownByItsCodeInTheRegistryOfExams() {
        String ris = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        String meant = school(municipality("Округ"), ",'risCode':'" + ris + "'");

        imported(Tokens.of("region", "ru/kuzbass"), ";Какая-то школа;" + ris + ";20;10;50;25;15\n");

        assertThat(schoolsWithResults()).containsExactly(meant);
    }

    @Test
    void aCodeOfTheRegistryIsOfTheRegionOfTheMunicipalityThatTheFileNames() {
        String ris = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        String here = "Сосновый " + unique("р").replace('-', ' ');
        String meant = school(municipality(here), ",'risCode':'" + ris + "'");
        school(Given.elsewhere(), ",'risCode':'" + ris + "'");

        imported(here + ";Какая-то школа;" + ris + ";20;10;50;25;15\n");

        assertThat(schoolsWithResults()).containsExactly(meant);
    }

    @Test
    void aCodeThatOnlyAnotherRegionHasIsOfNoSchool() {
        String ris = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        String here = "Кедровый " + unique("р").replace('-', ' ');
        municipality(here);
        school(Given.elsewhere(), ",'risCode':'" + ris + "'");

        JsonPath job = imported(here + ";Какая-то школа;" + ris + ";20;10;50;25;15\n");

        assertThat(job.getString("state")).isEqualTo("refused");
    }

    @Test
    void aCodeWithoutItsRegionIsOfNoSchoolAndTheReasonSaysWhatToDo() {
        String ris = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        school(Given.elsewhere(), ",'risCode':'" + ris + "'");

        JsonPath job = imported(";Какая-то школа;" + ris + ";20;10;50;25;15\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getString("findings[0].message")).contains("name the municipality");
    }

    @Test
    void aFormerNameIsTakenAndThePresentOneTold() {
        String code = school(municipality("Степной " + unique("р") + " район"), "");
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'rename','on':'2020-09-01','name':'МБОУ «Новая %s»'}".formatted(name)))
                .post("/api/v1/schools/" + code + "/changes")
                .then()
                .statusCode(200);

        JsonPath job = imported(";" + name + ";;20;10;50;25;15\n");

        assertThat(schoolsWithResults()).containsExactly(code);
        assertThat(job.getList("findings.code")).containsExactly("former-name");
        assertThat(job.getString("findings[0].message")).contains("Новая " + name, "2020-09-01");
        assertThat(job.getString("findings[0].evidence.said")).isEqualTo(name);
    }

    @Test
    void aMisspeltNameIsProposedAsTheNearestOneAndTakenWhenAPersonAgrees() {
        String code = school(municipality("Степной " + unique("р") + " район"), "");

        JsonPath job = imported(";" + name.replace("Лесная", "Леснная") + ";;20;10;50;25;15\n");
        assertThat(job.getString("state")).isEqualTo("review");
        assertThat(job.getList("findings[0].evidence.nearest", String.class)).containsExactly(code);
        as(ADMIN)
                .body(json("{'accept':true}"))
                .post("/api/v1/imports/" + job.getString("id") + "/findings/1/decision")
                .then()
                .statusCode(200);

        JsonPath ended = Uploads.awaited(ADMIN, "/api/v1/imports/" + job.getString("id"));
        assertThat(ended.getString("state")).isEqualTo("done");
        assertThat(schoolsWithResults()).containsExactly(code);
    }

    @Test
    void aNameThatIsNearToNoneHasNoProposal() {
        JsonPath job = imported(";Школа, которой нигде нет;;20;10;50;25;15\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.<Object>get("findings[0].proposal")).isNull();
    }

    private String withLogin(String municipality, String login) {
        return school(municipality, ",'fisokoLogin':'" + login + "'");
    }

    private static String login() {
        return "edu" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    private JsonPath byLogin(String municipality, String called, String login) {
        return Uploads.finished(
                ADMIN,
                "text/csv",
                "Муниципалитет;ОО;Логин;Кол-во участников;2;3;4;5\n%s;%s;%s;20;10;50;25;15\n"
                        .formatted(municipality, called, login),
                Map.of("procedure", procedure));
    }

    @Test
    void aNameOfAnotherSchoolThanTheLoginsIsDoubted() {
        String login = login();
        withLogin(municipality("Округ"), login);

        JsonPath job = byLogin("", "Чистая СОШ № 9", login);

        assertThat(job.getList("findings.code")).as(job.prettify()).contains("school-contradicts");
        assertThat(job.getString("findings.message")).contains("Чистая СОШ № 9");
        as(ADMIN)
                .queryParam("procedure", procedure)
                .get("/api/v1/results")
                .then()
                .body("items[0].figures.doubt", containsString("Чистая"));
    }

    @Test
    void aMunicipalityWhereTheLoginsSchoolDoesNotStandIsDoubted() {
        String login = login();
        withLogin(municipality("Округ"), login);
        String elsewhere = "Дальний " + unique("р").replace('-', ' ');
        municipality(elsewhere);

        JsonPath job = byLogin(elsewhere + " район", name, login);

        assertThat(job.getList("findings.code")).as(job.prettify()).contains("school-contradicts");
    }

    @Test
    void theSameNameInOtherWordsIsNoContradiction() {
        String login = login();
        withLogin(municipality("Округ"), login);

        JsonPath job = byLogin("Округ", "Муниципальное бюджетное учреждение «Лесная основная школа»", login);

        assertThat(job.getList("findings.code")).as(job.prettify()).isEmpty();
    }

    @Test
    void aSchoolThatWasClosedByThenIsDoubted() {
        String code = school(municipality("Округ"), "");
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'close','on':'2017-09-01'}"))
                .post("/api/v1/schools/" + code + "/changes")
                .then()
                .statusCode(200);

        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "school;procedure;participants;count2\n%s;%s;20;3\n".formatted(code, procedure),
                Map.of());

        assertThat(job.getList("findings.code")).as(job.prettify()).containsExactly("school-closed");
        as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'participants':20,'counts':{'mark2':3}}}"
                        .formatted(code, Given.procedure(unique("p"), "MA", 5, "2018-2019"))))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/school"));
    }

    @Test
    void aGradeThatTheSchoolDoesNotTeachIsDoubted() {
        String code = school(municipality("Округ"), "");
        String exam = Given.procedure(unique("p"), "MA", 11, "2018-2019");

        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "school;procedure;participants;count2\n%s;%s;20;3\n".formatted(code, exam),
                Map.of());

        assertThat(job.getList("findings.code")).as(job.prettify()).containsExactly("grade-not-taught");
        as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'participants':20,'counts':{'mark2':3}}}"
                        .formatted(code, Given.procedure(unique("p"), "MA", 11, "2018-2019"))))
                .post("/api/v1/results")
                .then()
                .statusCode(201)
                .body("figures.doubt", containsString("does not teach grade 11"));
    }
}
