package ru.podyom.indicator.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.ToldRegion;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseResourceTest {

    private static final String CASES = "/api/v1/objectivity-cases";
    private static final String BY_HAND = ",'ground':'Расхождение с экспертной оценкой'";

    /** Number of the school with a signal, above those of all tests. */
    private static final int HIGH = 20;

    private ToldRegion told;
    private int next;

    /** One region is enough: each test takes another of its schools. */
    @BeforeEach
    void aSchool() {
        if (next == 0) {
            told = ToldRegion.of(HIGH, ToldRegion.HIGH);
            told.compared();
        }
        next++;
    }

    private ValidatableResponse open(String token, int school, String more) {
        return as(token)
                .body("{'school':'%s','procedure':'%s'%s}"
                        .formatted(told.code(school), told.procedure, more)
                        .replace('\'', '"'))
                .post(CASES)
                .then();
    }

    private String opened() {
        return open(told.authority, next, BY_HAND).statusCode(201).extract().path("id");
    }

    private ValidatableResponse step(String id, int version, String what, String body) {
        var request =
                as(told.authority).header("If-Match", "\"" + version + "\"").body(body.replace('\'', '"'));
        boolean put = what.equals("observers") || what.equals("agreement");
        return (put ? request.put(CASES + "/" + id + "/" + what) : request.post(CASES + "/" + id + "/" + what)).then();
    }

    private String rechecked() {
        String id = opened();
        step(id, 0, "sample", "{'works':5}").statusCode(200);
        step(id, 1, "agreement", "{'works':5,'marksAgreeing':4}").statusCode(200);
        return id;
    }

    @Test
    void aSignalOpensACaseAndIsKeptInIt() {
        open(told.authority, HIGH, "")
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("participants", equalTo(10))
                .body("findings.find { it.kind == 'meanZ' }.signal", equalTo(true));

        open(told.authority, HIGH, "").statusCode(409).body("type", equalTo("https://podyom.ru/problems/exists"));
        as(told.authority)
                .queryParam("procedure", told.procedure)
                .get("/api/v1/objectivity-signals")
                .then()
                .body(
                        "items[0].caseId",
                        equalTo(as(told.authority)
                                .queryParam("school", told.code(HIGH))
                                .get(CASES)
                                .path("items[0].id")));
    }

    @Test
    void withoutASignalSomebodySaysWhy() {
        open(told.authority, next, "").statusCode(422).body("violations.pointer", contains("/ground"));
    }

    @Test
    void theSampleIsDrawnOnceAndAnyoneCanDrawItAgain() {
        String id = opened();

        ValidatableResponse drawn = step(id, 0, "sample", "{'works':4}").statusCode(200);

        int seed = drawn.extract().path("sample.seed");
        assertThat(drawn.extract().<List<Integer>>path("sample.numbers")).isEqualTo(Sample.numbers(4, 10, seed));
        step(id, 1, "sample", "{}").statusCode(409).body("type", equalTo("https://podyom.ru/problems/drawn"));
    }

    @Test
    void asManyWorksAreDrawnAsTheRuleWants() {
        // 34.57 / (1 + 33.57 / 10) = 7.93
        step(opened(), 0, "sample", "{}").statusCode(200).body("sample.numbers", hasSize(8));
    }

    @Test
    void moreWorksThanThereAreCannotBeDrawn() {
        String id = opened();

        step(id, 0, "sample", "{'works':11}").statusCode(422).body("violations.pointer", contains("/works"));
        step(id, 0, "sample", "{'population':30}").statusCode(422).body("violations.code", contains("contradiction"));
    }

    @Test
    void agreementIsAPercentWithItsInterval() {
        String id = opened();
        step(id, 0, "sample", "{'works':10}").statusCode(200);

        step(id, 1, "agreement", "{'works':10,'marksAgreeing':9,'pointsCompared':200,'pointsAgreeing':190}")
                .statusCode(200)
                .body("status", equalTo("rechecked"))
                .body("agreement.marks.percent", equalTo(90f))
                .body("agreement.marks.low", equalTo(59.6f))
                .body("agreement.marks.high", equalTo(98.2f))
                .body("agreement.points.percent", equalTo(95f));
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        String id = opened();

        step(id, 0, "agreement", "{'works':3,'marksAgreeing':3}").statusCode(409);
        step(id, 0, "sample", "{'works':3}").statusCode(200);
        step(id, 1, "agreement", "{'works':4,'marksAgreeing':5}")
                .statusCode(422)
                .body("violations.pointer", contains("/works", "/marksAgreeing"));
        step(id, 1, "agreement", "{'works':3}").statusCode(422);
    }

    @Test
    void anObserverComesFromOutside() {
        String id = opened();

        step(id, 0, "observers", "{'observers':[{'name':'Иванова А. П.','organisation':'ИМЦ'}]}")
                .statusCode(200)
                .body("observers.organisation", contains("ИМЦ"));
        step(
                        id,
                        1,
                        "observers",
                        "{'observers':[{'name':'Петрова','organisation':'Школа','school':'%s'}]}"
                                .formatted(told.code(next)))
                .statusCode(422)
                .body("violations.code", contains("not-independent"));
    }

    @Test
    void aCaseIsClosedAndOpenedAgainForAReason() {
        String id = rechecked();
        step(id, 2, "closing", "{'outcome':'notConfirmed','comment':'Отметки совпали'}")
                .statusCode(200)
                .body("status", equalTo("closed"));
        step(id, 3, "observers", "{'observers':[]}").statusCode(409);

        step(id, 3, "reopening", "{'reason':'Нашлись ещё работы'}")
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("sample", nullValue())
                .body("reopened", equalTo(1));

        as(told.authority)
                .get(CASES + "/" + id + "/history")
                .then()
                .body("action", contains("opened", "sampled", "rechecked", "closed", "reopened"))
                .body("reason", hasItem("Нашлись ещё работы"))
                .body("state[3].outcome", equalTo("notConfirmed"));
        as(told.authority)
                .accept("text/csv")
                .queryParam("status", "open")
                .queryParam("procedure", told.procedure)
                .get(CASES)
                .then()
                .statusCode(200)
                .body(containsString(id));
    }

    @Test
    void withoutARecheckItIsInconclusive() {
        String id = opened();

        step(id, 0, "closing", "{'outcome':'confirmed','comment':'…'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/not-rechecked"));
        step(id, 0, "closing", "{'outcome':'inconclusive','comment':'Работы не сохранились'}")
                .statusCode(200)
                .body("outcome", equalTo("inconclusive"));
    }

    @Test
    void aStepAsksForTheVersionThatWasRead() {
        String id = opened();

        step(id, 7, "sample", "{}").statusCode(412);
        as(told.authority).body("{}").post(CASES + "/" + id + "/sample").then().statusCode(428);
    }

    @Test
    void theSameRequestTwiceOpensOneCase() {
        String key = UUID.randomUUID().toString();
        String body = "{\"school\":\"%s\",\"procedure\":\"%s\",\"ground\":\"Проверка\"}"
                .formatted(told.code(next), told.procedure);

        String first = as(told.authority)
                .header("Idempotency-Key", key)
                .body(body)
                .post(CASES)
                .path("id");

        as(told.authority)
                .header("Idempotency-Key", key)
                .body(body)
                .post(CASES)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void aSchoolReadsItsOwnCaseAndChangesNothing() {
        String id = opened();

        as(told.asSchool(next)).get(CASES + "/" + id).then().statusCode(200);
        as(told.asSchool(next - 1)).get(CASES + "/" + id).then().statusCode(404);
        as(Tokens.of("municipality", "ru/elsewhere/there"))
                .get(CASES + "/" + id)
                .then()
                .statusCode(404);
        as(told.asSchool(next))
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(CASES + "/" + id + "/sample")
                .then()
                .statusCode(403);
        open(Tokens.of("municipality", "ru/elsewhere/there"), HIGH, BY_HAND).statusCode(422);
    }

    @Test
    void itsEventsFitTheContract() {
        String id = rechecked();

        var events = KafkaProbe.readUntil(
                        ObjectivityCases.TOPIC,
                        seen -> seen.stream()
                                        .filter(event -> event.key().equals(id))
                                        .count()
                                == 3)
                .stream()
                .filter(event -> event.key().equals(id))
                .toList();

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("objectivity-case.opened", "objectivity-case.sampled", "objectivity-case.rechecked");
        events.forEach(event -> Contracts.assertFits("indicator-service", "objectivity-case.v1", event.value()));
        Contracts.assertFits(
                "indicator-service",
                "objectivity-case.v1",
                Contracts.example("indicator-service", "objectivity-case.v1"));
    }
}
