package ru.podyom.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import ru.podyom.runtime.test.Tokens;

/** What tests need to be there, made through the API as a caller would; codes are unique so that tests share a database. */
public final class Given {

    public static final String ADMIN = Tokens.of("admin", "ru");

    private static final String TAG = "t" + UUID.randomUUID().toString().substring(0, 6);

    private Given() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A municipality with this code in region {@code kuzbass}; its path. */
    public static String municipality(String code) {
        territory("{'code':'ru','name':'Россия','level':'federation'}");
        territory("{'code':'kuzbass','name':'Кузбасс','level':'region','parent':'ru'}");
        territory("{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass'}".formatted(code));
        return "ru/kuzbass/" + code;
    }

    /** The code of a municipality of a region of its own. */
    public static String elsewhere() {
        String region = unique("r");
        String code = unique("m");
        territory("{'code':'%s','name':'Край','level':'region','parent':'ru'}".formatted(region));
        territory("{'code':'%s','name':'Округ','level':'municipality','parent':'%s'}".formatted(code, region));
        return code;
    }

    public static String school(String code, String municipality) {
        as(ADMIN)
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}"
                        .formatted(code, municipality)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        return code;
    }

    public static String procedure(String code, String subject, int grade, String year) {
        as(ADMIN)
                .body(json("{'code':'%s','type':'VPR','subject':'%s','grade':%d,'schoolYear':'%s'}"
                        .formatted(code, subject, grade, year)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return code;
    }

    /** A procedure that several tests may mean by what it is: type, subject, grade and school year say it. */
    public static void procedureOnce(String type, String subject, int grade, String year) {
        String code =
                "%s-%s-%d-%s".formatted(type, subject, grade, year.substring(5)).toLowerCase(Locale.ROOT);
        int status = as(ADMIN)
                .body(json("{'code':'%s','type':'%s','subject':'%s','grade':%d,'schoolYear':'%s'}"
                        .formatted(code, type, subject, grade, year)))
                .post("/api/v1/procedures")
                .statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("procedure " + code + " answered " + status);
        }
    }

    /** A code that no other test has. */
    public static String unique(String prefix) {
        return prefix + "-" + TAG + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** JSON with single quotes, for reading. */
    public static String json(String text) {
        return text.replace('\'', '"');
    }

    private static void territory(String body) {
        int status = as(ADMIN).body(json(body)).post("/api/v1/territories").statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("territory " + body + " answered " + status);
        }
    }
}
