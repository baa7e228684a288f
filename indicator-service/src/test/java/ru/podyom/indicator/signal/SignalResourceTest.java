package ru.podyom.indicator.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.podyom.indicator.Told.as;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.indicator.ToldRegion;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class SignalResourceTest {

    private static final String SIGNALS = "/api/v1/objectivity-signals";

    /** All ten have 8 points. */
    private static final String LOWEST = ToldRegion.USUAL.replace("5,0,0,0,5", "10");

    private static RequestSpecification asking(ToldRegion told, String token) {
        return as(token).queryParam("procedure", told.procedure);
    }

    private static String finding(int school, String kind, String what) {
        return "items[%d].findings.find { it.kind == '%s' }.%s".formatted(school, kind, what);
    }

    @Test
    void aSchoolFarAboveItsRegionIsASignalWithItsFigures() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();

        JsonPath signals = asking(told, told.authority).get(SIGNALS).jsonPath();

        assertThat(signals.getList("items.school")).isEqualTo(List.of(told.code(9)));
        assertThat(signals.getString("meaning")).startsWith("signal, not verdict");
        assertThat(signals.getList("items[0].signals")).contains("meanZ");
        assertThat(signals.getFloat(finding(0, "meanZ", "statistic"))).isEqualTo(5.0709f);
        assertThat(signals.getFloat(finding(0, "meanZ", "effect"))).isEqualTo(1.6036f);
        assertThat(signals.getInt(finding(0, "meanZ", "n"))).isEqualTo(10);
        assertThat(signals.getDouble(finding(0, "meanZ", "adjustedPValue"))).isBetween(1.97e-6, 1.99e-6);
        assertThat(signals.getString(finding(0, "journalGap", "missing"))).isEqualTo("noJournal");
        assertThat(signals.getString(finding(0, "cohortJump", "missing"))).isEqualTo("noEarlierResult");
        assertThat(signals.getString(finding(0, "itemInversion", "missing"))).isEqualTo("noItems");
        assertThat(signals.getLong("freshness[0].position")).isPositive();
    }

    @Test
    void aCorrectionTakesTheSignalBack() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.signalsOnce(
                told.authority, list -> list.getList("items.signals.flatten()").contains("meanZ"));

        told.result(9, told.procedure, 7, "2020-2021", 2, ToldRegion.USUAL);

        told.signalsOnce(
                told.authority,
                list -> list.getList("items").size() == 10
                        && list.getList("items.signals.flatten()").isEmpty());
    }

    @Test
    void aLyceumIsNotMeasuredByItsMean() {
        ToldRegion told = ToldRegion.ofNineAnd("lyceum", ToldRegion.HIGH);

        JsonPath all = told.compared();

        assertThat(all.getString(finding(9, "meanZ", "missing"))).isEqualTo("notApplicable");
    }

    @Test
    void theYearBeforeIsComparedWhenItIsTold() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        String before = told.procedure.replace("-7-", "-6-");
        for (int i = 0; i < 10; i++) {
            told.result(i, before, 6, "2019-2020", 1, i == 9 ? LOWEST : ToldRegion.USUAL);
        }

        JsonPath all = told.signalsOnce(
                told.authority,
                list -> list.getList("items").size() == 10 && list.get(finding(9, "cohortJump", "effect")) != null);

        assertThat(all.getDouble(finding(9, "cohortJump", "effect"))).isEqualTo(90);
    }

    @Test
    void theStateExaminationAYearLaterIsComparedWhenItIsTold() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();
        String examination = told.procedure.replace("vpr-", "oge-");
        for (int i = 0; i < 10; i++) {
            told.result(i, examination, 8, "2021-2022", 1, i == 9 ? LOWEST : ToldRegion.USUAL);
        }

        JsonPath all = told.signalsOnce(
                told.authority,
                list -> list.getList("items").size() == 10 && list.get(finding(9, "vprOgeGap", "effect")) != null);

        assertThat(all.getDouble(finding(9, "vprOgeGap", "effect"))).isEqualTo(90);
        assertThat(all.getBoolean(finding(9, "vprOgeGap", "signal"))).isTrue();
    }

    @Test
    void theGreatestScoreOfAProcedureProvesThoseOfItsItems() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        for (int i = 0; i < 10; i++) {
            String totals = i == 9 ? "5,5,5,5,4,4,4,21" : "8,8,8,8,2,2,2,6";
            told.result(
                    i,
                    told.procedure,
                    7,
                    "2020-2021",
                    2,
                    "{'participants':10,'details':{'itemTotals':[%s]}}".formatted(totals));
        }
        told.signalsOnce(told.authority, list -> basis(list).endsWith("not told, least possible"));

        told.maxScore(10);

        JsonPath all = told.signalsOnce(told.authority, list -> basis(list).endsWith("found from the greatest score"));
        assertThat(all.getDouble(finding(9, "itemInversion", "pValue"))).isEqualTo(0.014286);
        assertThat(all.getString(finding(9, "boundarySpike", "missing"))).isEqualTo("noHistogram");
    }

    private static String basis(JsonPath list) {
        return list.getList("items").size() < 10
                ? ""
                : String.valueOf(list.getString(finding(9, "itemInversion", "basis")));
    }

    @Test
    void aSchoolSeesItselfAndANeighbourNothing() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();

        asking(told, told.asSchool(9)).get(SIGNALS).then().body("items.school", contains(told.code(9)));
        asking(told, told.asSchool(3))
                .queryParam("show", "all")
                .get(SIGNALS)
                .then()
                .body("items.school", contains(told.code(3)));
        asking(told, told.asSchool(3))
                .queryParam("school", told.code(9))
                .get(SIGNALS)
                .then()
                .statusCode(403);
        asking(told, Tokens.of("municipality", "ru/elsewhere/there"))
                .queryParam("show", "all")
                .get(SIGNALS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void pagesFollowEachOtherByCode() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();

        JsonPath first = asking(told, told.authority)
                .queryParam("show", "all")
                .queryParam("limit", 6)
                .get(SIGNALS)
                .jsonPath();

        assertThat(first.getList("items.school")).hasSize(6).isSorted();
        asking(told, told.authority)
                .queryParam("show", "all")
                .queryParam("limit", 6)
                .queryParam("cursor", first.getString("next"))
                .get(SIGNALS)
                .then()
                .body("items", hasSize(4))
                .body("items[3].school", equalTo(told.code(9)))
                .body("next", nullValue());
    }

    @Test
    void theWholeListComesAsAFile() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();

        String file = as(told.authority)
                .accept("text/csv")
                .queryParam("schoolYear", "2020-2021")
                .queryParam("territory", told.municipality)
                .queryParam("kind", "meanZ")
                .get(SIGNALS)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("adjustedPValue", told.code(9), "meanZ", "signal, not verdict");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() {
        as(Told.ADMIN)
                .queryParam("kind", "guilt")
                .queryParam("show", "most")
                .get(SIGNALS)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("procedure", "kind", "show"));
        as(Told.ADMIN)
                .queryParam("procedure", "vpr-nothing")
                .get(SIGNALS)
                .then()
                .statusCode(404);
    }

    @Test
    void theNextRuleTakesTheLastOnesPlaceAndSignalsAreComputedAnew() {
        ToldRegion told = ToldRegion.ofNineAnd("secondary", ToldRegion.HIGH);
        told.compared();
        String rules = "/api/v1/objectivity-rules";
        JsonPath known = as(Told.ADMIN).get(rules).jsonPath();
        String same = as(Told.ADMIN)
                .get(rules)
                .then()
                .body("[0].parameters.minParticipants", equalTo(10))
                .extract()
                .asString();
        String parameters = same.substring(same.indexOf("\"parameters\":"), same.indexOf("}}}") + 2);

        int version = as(Told.ADMIN)
                .body("{\"source\":\"Проверка\"," + parameters + "}")
                .post(rules)
                .then()
                .statusCode(201)
                .extract()
                .path("version");

        assertThat(version).isGreaterThan(known.getInt("[0].version"));
        told.signalsOnce(told.authority, list -> list.getList("items.ruleVersion").stream()
                .allMatch(one -> ((Integer) one) >= version));
    }

    @Test
    void aRuleThatMakesNoSenseIsRefusedInAllItsParts() {
        as(Told.ADMIN)
                .body("""
                        {"source":"x","parameters":{"minParticipants":0,"minSchools":10,"falseDiscoveryRate":1.5,
                         "minEffect":{},"exemptKinds":[],"thresholds":{"p":[7,5,9]},"thresholdAgreement":0.9,"spikeWidth":2,
                         "minItems":6,"recheck":{"expectedAgreement":0.9,"margin":0.1}}}""")
                .post("/api/v1/objectivity-rules")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/parameters/minParticipants"))
                .body("violations.pointer", hasItem("/parameters/falseDiscoveryRate"))
                .body("violations.pointer", hasItem("/parameters/thresholds/p"));
        as(Tokens.of("region", "ru/kuzbass"))
                .body("{\"source\":\"x\",\"parameters\":{}}")
                .post("/api/v1/objectivity-rules")
                .then()
                .statusCode(403);
        as(Told.ADMIN)
                .get("/api/v1/objectivity-rules")
                .then()
                .body("source", hasItem(startsWith("Предложение")))
                .body("source", hasItem(containsString("не опубликованы")));
    }
}
