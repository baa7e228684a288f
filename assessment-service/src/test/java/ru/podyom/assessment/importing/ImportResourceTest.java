package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ImportResourceTest {

    private String municipality = "";
    private String path = "";
    private String school = "";
    private String mathematics = "";
    private String russian = "";

    @BeforeEach
    void aSchoolAndItsProcedures() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        mathematics = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        russian = Given.procedure(unique("p"), "RU", 5, "2018-2019");
    }

    private static JsonPath finished(String token, String csv, Map<String, ?> parameters) {
        return Uploads.finished(token, "text/csv", csv, parameters);
    }

    private static JsonPath imported(String csv) {
        return finished(ADMIN, csv, Map.of());
    }

    private String twoRows() {
        return "school;procedure;share2;share5\n%s;%s;30,5;0\n%s;%s;—;12\n"
                .formatted(school, mathematics, school, russian);
    }

    @Test
    void aFileBecomesResultsAndEvents() {
        JsonPath job = imported(twoRows());

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getLong("rows.created")).isEqualTo(2);
        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/results")
                .then()
                .body("items", hasSize(2))
                .body("items.importId[0]", equalTo(job.getString("id")));
        var events = KafkaProbe.readUntil(
                "podyom.assessment.result.v1",
                seen -> seen.stream()
                                .filter(event -> event.key().equals(school))
                                .count()
                        == 2);
        events.stream()
                .filter(event -> event.key().equals(school))
                .forEach(event -> Contracts.assertFits("assessment-service", "result.v1", event.value()));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(twoRows());

        JsonPath again = imported(twoRows());

        assertThat(again.getLong("rows.same")).isEqualTo(2);
        assertThat(again.getLong("rows.created") + again.getLong("rows.changed"))
                .isZero();
    }

    @Test
    void aChangedRowIsANewVersion() {
        imported(twoRows());

        JsonPath job = imported("school,procedure,share2,share5\n%s,%s,29,0\n".formatted(school, mathematics));

        assertThat(job.getLong("rows.changed")).isEqualTo(1);
        as(ADMIN)
                .queryParam("procedure", mathematics)
                .get("/api/v1/results")
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(2))
                .body("items[0].figures.shares.mark2", equalTo(29));
    }

    @Test
    void oneBadRowRefusesAnAtomicFileWhole() {
        JsonPath job = imported("school,procedure,share2\n%s,%s,30\n%s,%s,130\nnobody,%s,1\n"
                .formatted(school, mathematics, school, russian, mathematics));

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getList("findings.code")).containsExactly("out-of-range", "unknown");
        assertThat(job.getList("findings.line")).containsExactly(3, 4);
        assertThat(job.getList("findings.column")).containsExactly("shares", "school");
        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/results")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void goodRowsPassWhenAskedFor() {
        JsonPath job = finished(
                ADMIN,
                "school,procedure,share2\n%s,%s,30\n%s,%s,x\n".formatted(school, mathematics, school, russian),
                Map.of("atomic", false));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getLong("rows.created")).isEqualTo(1);
        assertThat(job.getList("findings.code")).containsExactly("unreadable");
    }

    @Test
    void aDryRunReportsAndWritesNothing() {
        JsonPath job = finished(ADMIN, twoRows(), Map.of("dryRun", true));

        assertThat(job.getLong("rows.created")).isEqualTo(2);
        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/results")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anEmptyFileFailsWithItsReason() {
        JsonPath job = imported("");

        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("failure")).isEqualTo("the file is empty");
    }

    @Test
    void anUnknownColumnFailsByName() {
        JsonPath job = imported("school,procedure,colour\na,b,c\n");

        assertThat(job.getString("failure")).startsWith("unknown column colour");
    }

    @Test
    void aNeighboursSchoolIsUnknownToTheImport() {
        String neighbour = Tokens.of("municipality", Given.municipality(unique("other")));

        JsonPath job = finished(neighbour, twoRows(), Map.of());

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getList("findings.code")).containsExactly("unknown", "unknown");
    }

    @Test
    void aRepeatedRowIsRefused() {
        JsonPath job = imported(
                "school,procedure,share2\n%s,%s,30\n%s,%s,31\n".formatted(school, mathematics, school, mathematics));

        assertThat(job.getList("findings.code")).containsExactly("repeated");
        assertThat(job.getInt("findings[0].evidence.earlierLine")).isEqualTo(2);
        assertThat(job.getBoolean("findings[0].evidence.sameFigures")).isFalse();
    }

    @Test
    void aMillionPercentIsUnreadableNotAnError() {
        JsonPath job = imported("school,procedure,share2\n%s,%s,10000000000000\n".formatted(school, mathematics));

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(path).isNotEmpty();
    }

    @Test
    void aSwitchThatIsNeitherTrueNorFalseIsRefused() {
        as(ADMIN)
                .contentType("text/csv")
                .queryParam("dryRun", "yes")
                .body(twoRows())
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("dryRun"));
    }

    @Test
    void aMovedSchoolTakesItsResultsAlong() {
        imported(twoRows());
        String other = unique("m");
        Given.municipality(other);

        as(ADMIN)
                .header("If-Match", "*")
                .body(Given.json(
                        "{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}".formatted(school, other)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        as(ADMIN).queryParam("territory", other).get("/api/v1/results").then().body("items", hasSize(2));
        as(Tokens.of("municipality", path)).get("/api/v1/results").then().body("items", hasSize(0));
    }

    @Test
    void aSchoolsCallerSeesNoImports() {
        imported(twoRows());

        as(Tokens.ofSchool(path, school))
                .get("/api/v1/imports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whatNobodyKnowsIsPointedAtWhereItStands() {
        JsonPath job = imported("participants,share2,procedure,school\n20,5,%s,nobody\n20,5,nothing,%s\n"
                .formatted(mathematics, school));

        assertThat(job.getList("findings.cell")).containsExactly("D", "C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'columns':{'1':'COLOUR'}} | mapping/columns/1",
                "{'columns':{'1':'SCHOOL'},'colour':1} | mapping/colour",
                "{'columns':5} | mapping/columns",
                "{} | mapping",
                "null | mapping",
                "{'columns': | mapping"
            })
    void aMappingThatIsNoneIsToldWithoutNamesOfClasses(String mapping, String pointer) {
        as(ADMIN)
                .contentType("text/csv")
                .queryParam("mapping", json(mapping))
                .body("a,b")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].message", not(containsString("ru.podyom")))
                .body("violations[0].message", not(containsString("java.")));
    }

    private String rowsOfSixSchools(int[] russianTwos) {
        StringBuilder file = new StringBuilder("school,procedure,participants,count2,count3,count4,count5\n");
        int[] twos = {1, 2, 3, 4, 5, 6};
        for (int i = 0; i < twos.length; i++) {
            String one = Given.school(unique("s"), municipality);
            file.append("%s,%s,20,%d,%d,3,2\n".formatted(one, mathematics, twos[i], 15 - twos[i]));
            file.append("%s,%s,20,%d,%d,3,2\n".formatted(one, russian, russianTwos[i], 15 - russianTwos[i]));
        }
        return file.toString();
    }

    @Test
    void figuresOfOneProcedureThatAreAnothersAreDoubted() {
        JsonPath job = imported(rowsOfSixSchools(new int[] {1, 2, 3, 4, 5, 0}));

        assertThat(job.getList("findings.code")).containsExactly("copied-column");
        assertThat(job.getInt("findings[0].evidence.equal")).isEqualTo(5);
        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/results")
                .then()
                .body("items.findAll { it.figures.doubt != null }", hasSize(5));
    }

    @Test
    void figuresThatAreEqualHereAndThereAreNot() {
        JsonPath job = imported(rowsOfSixSchools(new int[] {1, 2, 3, 0, 0, 0}));

        assertThat(job.getList("findings")).isEmpty();
    }
}
