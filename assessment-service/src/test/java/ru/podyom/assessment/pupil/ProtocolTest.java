package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ProtocolTest {

    private static final String HEADER =
            "Код;Вариант;1 (1б);2 (2б);3 (3б);Класс №;Пол;Отметка за предыдущую четверть;Отметка\n";
    private static final String CLASS_A = HEADER + """
            5001;1;1;2;3;5а;ж;4;5
            5002;2;1;X;2;5а;м;4;3
            5003;1;0;0;1;5а;м;2;2
            5004;отсутствовал;;;;5а;ж;3;
            """;
    private static final String CLASS_B = HEADER + "5101;1;1;1;1;5б;ж;3;3\n5102;2;1;2;2;5б;м;4;4\n";

    private School school = School.NONE;

    @BeforeEach
    void aSchoolAndAProcedure() {
        school = School.any();
    }

    @Test
    void aProtocolBecomesPupilsAndTheResultOfTheirSchool() {
        JsonPath job = school.sent(CLASS_A);

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
        assertThat(job.getLong("rows.created")).isEqualTo(4);
        assertThat(job.getLong("derived.created")).isEqualTo(1);
        school.pupils()
                .body("items.pupil", contains("5001", "5002", "5003", "5004"))
                .body("items.total", contains(6, 3, 1, null))
                .body("items[1].scores", contains(1, null, 2))
                .body("items.absent", contains(false, false, false, true))
                .body("items.sex", contains("female", "male", "male", "female"))
                .body("items.markBy", contains("stated", "stated", "stated", null))
                .body("items[0].className", equalTo("5а"))
                .body("items[0].importId", equalTo(job.getString("id")));
        school.results()
                .body("items", hasSize(1))
                .body("items[0].figures.participants", equalTo(3))
                .body("items[0].figures.counts.mark2", equalTo(1))
                .body("items[0].figures.counts.mark3", equalTo(1))
                .body("items[0].figures.counts.mark4", equalTo(0))
                .body("items[0].figures.counts.mark5", equalTo(1))
                .body("items[0].figures.details.absent", equalTo(1))
                .body("items[0].figures.details.meanScore", equalTo(3.333f))
                .body("items[0].figures.details.primaryScores", contains(0, 1, 0, 1, 0, 0, 1))
                .body("items[0].figures.details.itemTotals", contains(2, 2, 6))
                .body("items[0].figures.details.journal.lowered", equalTo(1))
                .body("items[0].figures.details.journal.confirmed", equalTo(1))
                .body("items[0].figures.details.journal.raised", equalTo(1))
                .body("items[0].importId", equalTo(job.getString("id")));
    }

    @Test
    void theSchoolsResultIsToldAsAnyOther() {
        school.taken(CLASS_A);

        var events = KafkaProbe.readUntil("podyom.assessment.result.v1", seen -> seen.stream()
                .anyMatch(event -> event.key().equals(school.code())));
        events.stream()
                .filter(event -> event.key().equals(school.code()))
                .forEach(event -> Contracts.assertFits("assessment-service", "result.v1", event.value()));
    }

    @Test
    void theSameProtocolTwiceChangesNothing() {
        school.taken(CLASS_A);

        JsonPath again = school.sent(CLASS_A);

        assertThat(again.getLong("rows.same")).isEqualTo(4);
        assertThat(again.getLong("rows.created") + again.getLong("rows.changed"))
                .isZero();
        assertThat(again.getLong("derived.same")).isEqualTo(1);
        school.results().body("items[0].version", equalTo(1));
    }

    @Test
    void anotherClassAddsToTheFirst() {
        school.taken(CLASS_A);

        JsonPath job = school.sent(CLASS_B);

        assertThat(job.getLong("derived.changed")).isEqualTo(1);
        school.pupils().body("items", hasSize(6));
        school.results()
                .body("items[0].version", equalTo(2))
                .body("items[0].reason", equalTo("counted from its pupils"))
                .body("items[0].figures.participants", equalTo(5))
                .body("items[0].figures.details.itemTotals", contains(4, 5, 9));
    }

    @Test
    void aChangedRowIsANewVersionOfThatPupilOnly() {
        school.taken(CLASS_A);

        JsonPath job = school.sent(CLASS_A.replace("5003;1;0;0;1", "5003;1;0;1;1"));

        assertThat(job.getLong("rows.changed")).isEqualTo(1);
        assertThat(job.getLong("rows.same")).isEqualTo(3);
        school.pupils().body("items.version", contains(1, 1, 2, 1)).body("items[2].total", equalTo(2));
        school.results().body("items[0].figures.details.itemTotals", contains(2, 3, 6));
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() {
        JsonPath job = school.sent(CLASS_A, Map.of("dryRun", true));

        assertThat(job.getLong("rows.created")).isEqualTo(4);
        assertThat(job.getLong("derived.created")).isEqualTo(1);
        assertThat(job.getList("findings.code")).contains("items-told");
        school.pupils().body("items", hasSize(0));
        school.results().body("items", hasSize(0));
        as(ADMIN)
                .get("/api/v1/procedures/" + school.procedure() + "/items")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aProtocolThatNobodySaysTheSchoolOfIsRefusedWhole() {
        JsonPath job = Uploads.finished(ADMIN, "text/csv", CLASS_A, Map.of("procedure", school.procedure()));

        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("failure")).contains("parameter school");
    }

    @Test
    void aProtocolThatNobodySaysTheProcedureOfIsRefusedWhole() {
        JsonPath job = Uploads.finished(ADMIN, "text/csv", CLASS_A, Map.of("school", school.code()));

        assertThat(job.getString("failure")).contains("parameter procedure");
    }

    @Test
    void anUnknownSchoolOrProcedureIsRefusedByName() {
        assertThat(school.sent(CLASS_A, Map.of("school", "nowhere")).getString("failure"))
                .isEqualTo("there is no school nowhere");
        assertThat(school.sent(CLASS_A, Map.of("procedure", "never")).getString("failure"))
                .isEqualTo("there is no procedure never");
    }

    @Test
    void theTitleSaysTheProcedureAndTheColumnsTheSchool() {
        Given.procedureOnce("VPR", "MA", 6, "2011-2012");
        String two = "ВПР 2012. Математика. 6 класс\nШкола (код);Код;1 (1б);Отметка\n%s;1;1;5\n%s;1;0;2\n"
                .formatted(school.code(), school.other().code());

        JsonPath job = Uploads.finished(ADMIN, "text/csv", two, Map.of());

        assertThat(job.getLong("derived.created")).as(job.prettify()).isEqualTo(2);
        school.results().body("items.procedure", contains("vpr-ma-6-2012"));
    }

    @Test
    void theColumnsSayTheProcedureOfEachPupil() {
        Given.procedureOnce("VPR", "MA", 7, "2011-2012");
        Given.procedureOnce("VPR", "RU", 7, "2011-2012");
        String both = "ВПР 2012\nПредмет;Класс;Код;1 (1б)\nМатематика;7а;1;1\nРусский язык;7б;1;0\n";

        JsonPath job = Uploads.finished(ADMIN, "text/csv", both, Map.of("school", school.code()));

        assertThat(job.getLong("derived.created")).as(job.prettify()).isEqualTo(2);
        school.pupils()
                .body("items.procedure", contains("vpr-ma-7-2012", "vpr-ru-7-2012"))
                .body("items.className", contains("7а", "7б"));
    }

    @Test
    void aNameInPlaceOfACodeIsRefusedNotRepeatedAndItsFileNotKept() {
        JsonPath job = school.sent(HEADER + "Иванова Мария;1;1;2;3;5а;ж;4;5\n5002;1;1;2;3;5а;ж;4;5\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getList("findings.code")).contains("personal-data", "file-not-kept");
        assertThat(job.prettify()).contains("152-ФЗ").doesNotContain("Иванова").doesNotContain("Мария");
        as(ADMIN).get("/api/v1/imports/" + job.getString("id") + "/file").then().statusCode(404);
    }

    @Test
    void aNameInAnotherColumnIsNotRepeatedEither() {
        JsonPath job = school.sent(HEADER + "5001;1;Иванова Мария;2;3;5а;Петрова;4;5\n5002;1;1;2;3;5а;Петрова;4;5\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.prettify()).doesNotContain("Иванова").doesNotContain("Петрова");
    }

    @Test
    void aPupilWhoStandsTwiceIsTakenOnce() {
        JsonPath job = school.sent(CLASS_A + "5001;1;0;0;0;5а;ж;4;2\n", Map.of("atomic", false));

        assertThat(job.getList("findings.findAll { it.severity == 'refusal' }.code"))
                .containsExactly("repeated");
        assertThat(job.getList("findings.findAll { it.severity == 'refusal' }.line"))
                .containsExactly(6);
        assertThat(job.getLong("rows.created")).isEqualTo(4);
        school.pupils().body("items[0].total", equalTo(6));
    }

    @Test
    void oneRefusedPupilRefusesAnAtomicProtocolWhole() {
        JsonPath job = school.sent(CLASS_A + "5005;1;2;0;0;5а;ж;4;2\n");

        assertThat(job.getString("state")).isEqualTo("refused");
        school.pupils().body("items", hasSize(0));
        school.results().body("items", hasSize(0));
    }

    @Test
    void aPupilOfWhomNothingIsSaidIsNotTakenForOneWithoutPoints() {
        JsonPath job = school.sent(CLASS_A + "5005;1;;;;5а;ж;4;\n", Map.of("atomic", false));

        assertThat(job.getList("findings.code")).contains("no-points");
        school.results().body("items[0].figures.participants", equalTo(3));
    }

    @Test
    void aNeighboursSchoolIsUnknownToAProtocol() {
        String neighbour = Tokens.of("municipality", Given.municipality(unique("other")));
        String other = "Школа (код);Код;1 (1б)\n" + school.code() + ";1;1\n";

        JsonPath job = Uploads.finished(neighbour, "text/csv", other, Map.of("procedure", school.procedure()));

        assertThat(job.getString("state")).isEqualTo("refused");
        assertThat(job.getList("findings.code")).contains("unknown");
    }

    @Test
    void aSchoolIsFoundByItsLogin() {
        String login = "edu" + (100_000 + Math.floorMod(unique("x").hashCode(), 900_000));
        String code = unique("s");
        as(ADMIN)
                .body(Given.json(
                        "{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s','fisokoLogin':'%s'}"
                                .formatted(code, school.municipality(), login)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);

        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "Логин;Код;1 (1б)\n%s;1;1\n%s;2;1\n".formatted(login, login.toUpperCase(java.util.Locale.ROOT)),
                Map.of("procedure", school.procedure()));

        assertThat(job.getLong("rows.created")).as(job.prettify()).isEqualTo(2);
        as(ADMIN).queryParam("school", code).get("/api/v1/results").then().body("items", hasSize(1));
    }

    @Test
    void pupilsWithoutMarksGiveASchoolWithoutMarks() {
        school.taken("Код;1 (1б);2 (2б);Отметка\n1;1;2;5\n2;1;1;\n");

        school.results()
                .body("items[0].figures.participants", equalTo(2))
                .body("items[0].figures.counts", nullValue())
                .body("items[0].figures.details.meanScore", equalTo(2.5f))
                .body("items[0].figures.details.journal", nullValue())
                .body("items[0].figures.details.absent", nullValue());
    }

    @Test
    void totalsAloneAreEnough() {
        school.taken("Код;Итого баллов\n1;4\n2;0\n3;4\n");

        school.pupils().body("items.scores", everyItem(hasSize(0)));
        school.results()
                .body("items[0].figures.details.primaryScores", contains(1, 0, 0, 0, 2))
                .body("items[0].figures.details.itemTotals", nullValue());
    }

    @Test
    void aTotalThatIsNotTheSumIsKeptAsADoubt() {
        JsonPath job = school.sent("Код;1 (1б);2 (2б);Итого баллов\n1;1;2;2\n");

        assertThat(job.getList("findings.code")).contains("total-mismatch");
        school.pupils().body("items[0].total", equalTo(2)).body("items[0].doubt", equalTo("the items add up to 3"));
        school.results().body("items[0].figures.doubt", equalTo("doubtful pupils: 1"));
    }

    @Test
    void aRowThatIsLongerThanTheHeaderIsRefused() {
        JsonPath job = school.sent(CLASS_A + "5005;1;1;2;3;5а;ж;4;5;5\n", Map.of("atomic", false));

        assertThat(job.getList("findings.code")).contains("row-longer");
        assertThat(job.getLong("rows.created")).isEqualTo(4);
    }

    @Test
    void theFiguresOfASchoolAreWhatItsPupilsAddUpTo() {
        Random random = new Random(20_260_423);
        StringBuilder protocol = new StringBuilder("Код;1 (4б);2 (3б);Отметка\n");
        int[] histogram = new int[8];
        int[] marks = new int[6];
        int first = 0;
        int second = 0;
        for (int pupil = 0; pupil < 300; pupil++) {
            int one = random.nextInt(5);
            int two = random.nextInt(4);
            int mark = 2 + random.nextInt(4);
            protocol.append("%d;%d;%d;%d\n".formatted(pupil, one, two, mark));
            histogram[one + two]++;
            marks[mark]++;
            first += one;
            second += two;
        }

        school.taken(protocol.toString());

        school.results()
                .body("items[0].figures.participants", equalTo(300))
                .body("items[0].figures.counts.mark2", equalTo(marks[2]))
                .body("items[0].figures.counts.mark3", equalTo(marks[3]))
                .body("items[0].figures.counts.mark4", equalTo(marks[4]))
                .body("items[0].figures.counts.mark5", equalTo(marks[5]))
                .body("items[0].figures.details.itemTotals", contains(first, second))
                .body(
                        "items[0].figures.details.primaryScores",
                        equalTo(Arrays.stream(histogram).boxed().toList()));
    }

    @Test
    void anAbsentPupilHasNoPoints() {
        JsonPath job =
                school.sent("Код;1 (1б);2 (2б);Вариант;Итого баллов\n1;1;2;отсутствовал;3\n2;0;0;отсутствовал;0\n");

        assertThat(job.getList("findings.code")).as(job.prettify()).contains("absent-with-points");
        assertThat(job.getLong("rows.refused")).isEqualTo(1);
    }

    @Test
    void aClassOfAnotherGradeIsDoubted() {
        JsonPath job = school.sent("Код;1 (1б);2 (2б);Класс №\n1;1;2;6а\n2;0;1;5а\n");

        assertThat(job.getList("findings.code")).as(job.prettify()).contains("class-of-another-grade");
        school.pupils().body("items[0].doubt", containsString("6а")).body("items[1].doubt", nullValue());
    }

    @Test
    void aResultThatIsCountedFromPupilsIsCorrectedThroughThem() {
        school.taken("Код;1 (1б);2 (2б)\n1;1;2\n");
        String result = school.results().extract().path("items[0].id");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'reason':'иначе','figures':{'participants':3,'counts':{'mark2':1}}}"))
                .put("/api/v1/results/" + result)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/derived"));
    }
}
