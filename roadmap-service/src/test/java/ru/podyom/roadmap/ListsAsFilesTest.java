package ru.podyom.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.unique;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is a list can be had as CSV and as a workbook. */
@RoadmapTest
class ListsAsFilesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private String programme;

    @BeforeEach
    void given() {
        programme = Given.approved(Given.municipality(unique("m")));
        activity(programme, "'kind':'activity','number':'1','dueOn':'2021-10-01'");
        activity(programme, "'kind':'activity','number':'2','deadline':'Август 2021 январь 2022'");
        as(ADMIN)
                .contentType("text/plain; charset=utf-8")
                .body("№\tДействие\tСрок\tОтветственный\n1.\tСовещание\tмарт\tУО\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/programmes/" + programme + "/activity-imports?fileName=plan.txt")
                .then()
                .statusCode(201);
    }

    private List<String> csv(String path) {
        String text = as(ADMIN)
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(as(ADMIN)
                        .accept(XLSX)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith(XLSX))
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        return text.lines().toList();
    }

    @Test
    void theDueListIsAFile() {
        List<String> lines = csv("/api/v1/due-list?today=2021-09-28&programme=" + programme);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(programme, "2021-10-01");
    }

    @Test
    void planAndFactAreAFile() {
        List<String> lines = csv("/api/v1/plan-fact?today=2021-10-28&programme=" + programme);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("row,key,label,total,duePast,doneOfPast,donePercent");
        assertThat(lines.get(1)).startsWith("total,,,");
        assertThat(lines.get(2)).startsWith("group," + programme);
    }

    @Test
    void editionsAreAFile() {
        List<String> lines = csv("/api/v1/programmes/" + programme + "/editions");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("1,").containsPattern(",\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$");
    }

    @Test
    void theStepsOfAProgrammeAreAFile() {
        List<String> lines = csv("/api/v1/programmes/" + programme + "/steps");
        assertThat(lines.get(0)).isEqualTo("from,to,reason,by,at");
        assertThat(lines.get(1)).startsWith(",draft,,admin@ru,");
        assertThat(lines.get(2)).startsWith("draft,approved,");
    }

    @Test
    void questionsAreAFile() {
        List<String> lines = csv("/api/v1/programmes/" + programme + "/deadline-questions");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(",2,", "Август 2021 январь 2022", "separator");
    }

    @Test
    void importsAreAFile() {
        List<String> lines = csv("/api/v1/programmes/" + programme + "/activity-imports");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(programme, "plan.txt", "proposed");
        assertThat(csv("/api/v1/programmes/" + programme + "/activity-imports?state=accepted"))
                .hasSize(1);
    }
}
