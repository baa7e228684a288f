package ru.podyom.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.practice.Bank.ALL;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.download.FileType;

@RoadmapTest
class PracticeSearchTest {

    private Bank bank;
    private String neighbour;

    @BeforeEach
    void given() {
        bank = Bank.anywhere();
        neighbour = asMunicipality(Given.municipality(unique("m")));
    }

    /** Of this bank, as a stranger finds it. */
    private RequestSpecification asked() {
        return as(neighbour).queryParam("school", bank.school());
    }

    private ValidatableResponse found(String parameter, Object value) {
        return asked().queryParam(parameter, value).get(ALL).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"учебная задача", "УЧЕБНЫЕ ЗАДАЧИ", "\"учебных задач\"", "задачи -словарь", "учёт", "учет"})
    void wordsAreFoundInAnyForm(String q) {
        String id = bank.published("Разбор учебных задач, учёт пробелов", "");
        bank.published("Словарь терминов к задачам", "");

        found("q", q).body("items.id", contains(id));
    }

    @Test
    void theBestFittingComesFirstAndPagesGoOnThere() {
        bank.published("Работа в группах", "");
        String worse = bank.published("Разбор заданий", "");
        String best = bank.published("Разбор, ещё разбор и разбор", "");

        String next = asked().queryParam("q", "разбор")
                .queryParam("limit", 1)
                .get(ALL)
                .then()
                .body("items.id", contains(best))
                .extract()
                .path("next");

        asked().queryParam("q", "разбор")
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .body("items.id", contains(worse))
                .body("next", equalTo(null));
    }

    @Test
    void withoutWordsTheLatestComesFirst() {
        String early = bank.published("Разбор заданий", "");
        String late = bank.published("Работа в группах", "");

        String next = asked().queryParam("limit", 1)
                .get(ALL)
                .then()
                .body("items.id", contains(late))
                .body("items[0].rank", equalTo(null))
                .extract()
                .path("next");

        asked().queryParam("cursor", next).get(ALL).then().body("items.id", contains(early));
    }

    @Test
    void subjectGradeAndDeficitNarrowIt() {
        String maths = bank.published(
                "Дроби", ",'subject':'MA','gradeFrom':5,'gradeTo':7,'deficits':['subject','methodical']");
        String any = bank.published("Рефлексия", ",'deficits':['metaSubject']");

        found("subject", "MA").body("items.id", containsInAnyOrder(maths, any));
        found("subject", "RU").body("items.id", contains(any));
        found("grade", 7).body("items.id", containsInAnyOrder(maths, any));
        found("grade", 8).body("items.id", contains(any));
        found("deficit", "metaSubject").body("items.id", contains(any));
        found("deficit", "methodical").body("items.id", contains(maths));
    }

    @Test
    void wordsFindNothingThatTheReaderMayNotRead() {
        bank.offered("Разбор заданий", "");

        found("q", "разбор").body("items", hasSize(0));
    }

    @Test
    void aSearchWithoutWordsAndAGradeThatIsNoneAreRefused() {
        asked().queryParam("q", "и").get(ALL).then().statusCode(422).body("violations.pointer", contains("q"));
        asked().queryParam("grade", 12).get(ALL).then().statusCode(422).body("violations.pointer", contains("grade"));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        bank.published("Разбор заданий", "");
        bank.published("Разбор ошибок", "");
        String next = asked().queryParam("limit", 1).get(ALL).then().extract().path("next");

        asked().queryParam("q", "разбор")
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .statusCode(400);
    }

    @Test
    void theWholeListComesAsAFile() {
        bank.published("Дроби", ",'subject':'MA','deficits':['metaSubject']");

        asked().accept("text/csv")
                .queryParam("q", "дробь")
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString(",Дроби,Раз в неделю,MA,,,metaSubject,"))
                .body(containsString("published"));
    }

    @Test
    void itComesAsAWorkbookToo() {
        bank.published("Дроби", "");

        byte[] file = asked().accept(FileType.XLSX_TYPE)
                .queryParam("q", "дробь")
                .get(ALL)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
}
