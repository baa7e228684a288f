package ru.podyom.roadmap.mark;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class EvidenceResourceTest {

    private static final byte[] PDF = "%PDF-1.7 протокол".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};

    private String files;

    @BeforeEach
    void given() {
        String id = activity(Given.approved(Given.municipality(unique("m"))), "'kind':'activity','dueOn':'2021-10-20'");
        String occurrence = as(ADMIN)
                .get("/api/v1/activities/" + id + "/occurrences")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        files = "/api/v1/occurrences/" + occurrence + "/files";
    }

    @Test
    void aFileIsWhatItsNameSays() {
        send("акт.pdf", PDF).statusCode(201).body("type", equalTo("application/pdf"));
        send("фото.PNG", PNG).statusCode(201).body("type", equalTo("image/png"));
        send("Протокол от 12.05", PDF).statusCode(201);
        send("таблица.csv", "школа;доля\n".getBytes(StandardCharsets.UTF_8)).statusCode(201);
        send("приказ.docx", zip("[Content_Types].xml", "word/document.xml")).statusCode(201);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        refused("акт.pdf", PNG);
        refused("фото.png", PDF);
        refused("приказ.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("отчёт.txt", PDF);
        refused("страница.html", "<html></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        send("приказ.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .statusCode(422)
                .body("violations.code", contains("wrong-type"));
        send("архив.docx", zip("word/document.xml")).statusCode(422);
    }

    @Test
    void theSameContentUnderAnotherNameIsAnotherFile() {
        String first = send("акт.pdf", PDF).extract().path("id");

        send("акт.pdf", PDF).body("id", equalTo(first));
        send("приложение.pdf", PDF)
                .statusCode(201)
                .body("id", not(equalTo(first)))
                .body("name", equalTo("приложение.pdf"));

        as(ADMIN).get(files).then().body("name", contains("акт.pdf", "приложение.pdf"));
    }

    private void refused(String name, byte[] content) {
        send(name, content)
                .statusCode(422)
                .body("violations.pointer", contains("fileName"))
                .body("violations.code", contains("wrong-type"));
    }

    private ValidatableResponse send(String name, byte[] content) {
        return as(ADMIN)
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(content)
                .post(files)
                .then();
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
