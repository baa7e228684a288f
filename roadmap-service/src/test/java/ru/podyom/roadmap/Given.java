package ru.podyom.roadmap;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

/** What tests need to be there, told as other services would tell it; codes are unique so that tests share a database. */
public final class Given {

    public static final String ADMIN = Tokens.of("admin", "ru");

    private static final String REGION = "ru/kuzbass/";

    private Given() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String path(String municipality) {
        return REGION + municipality;
    }

    public static String asMunicipality(String code) {
        return Tokens.of("municipality", path(code));
    }

    /** A municipality of this code that the service has heard of. */
    public static String municipality(String code) {
        tellTerritory(code, "Округ", 0);
        return code;
    }

    /** A region of this code that the service has heard of. */
    public static String region(String code) {
        tellTerritory(code, "Область", "region", "ru", "ru/" + code, 0);
        return code;
    }

    /** A municipality of a region, both of which the service has heard of. */
    public static String municipality(String code, String region) {
        tellTerritory(code, "Округ", "municipality", region, "ru/" + region + "/" + code, 0);
        return code;
    }

    public static void tellTerritory(String code, String name, int version) {
        tellTerritory(code, name, "municipality", "kuzbass", path(code), version);
    }

    private static void tellTerritory(String code, String name, String level, String parent, String path, int version) {
        KafkaProbe.send(
                "podyom.assessment.territory.v1",
                "assessment-service",
                1,
                "territory.created",
                code,
                json("{'code':'%s','name':'%s','level':'%s','parent':'%s','path':'%s','version':%d}"
                        .formatted(code, name, level, parent, path, version)));
        Territories territories = Arc.container().instance(Territories.class).get();
        await(() -> inside(() -> territories.findByIdOptional(code).isPresent()));
    }

    /** A school of this code that the service has heard of. */
    public static String school(String code, String municipality) {
        KafkaProbe.send(
                "podyom.assessment.school.v1",
                "assessment-service",
                1,
                "school.created",
                code,
                json(
                        "{'id':'%s','code':'%s','name':'Школа','kind':'secondary','municipality':'%s','territoryPath':'%s','version':0}"
                                .formatted(UUID.randomUUID(), code, municipality, path(municipality))));
        Schools schools = Arc.container().instance(Schools.class).get();
        await(() -> inside(() -> schools.findByIdOptional(code).isPresent()));
        return code;
    }

    /** The quarters of 2021/22 of a municipality, the first of which ends on this day. */
    public static void quarters(String municipality, String firstEnds, int version) {
        KafkaProbe.send(
                "podyom.assessment.calendar.v1",
                "assessment-service",
                1,
                "calendar.fixed",
                municipality + "/2021-2022",
                json("""
                        {'territory':'%s','territoryPath':'%s','schoolYear':'2021-2022','kind':'quarters','terms':[
                        {'firstDay':'2021-09-01','lastDay':'%s'},{'firstDay':'2021-11-08','lastDay':'2021-12-29'},
                        {'firstDay':'2022-01-10','lastDay':'2022-03-25'},{'firstDay':'2022-04-04','lastDay':'2022-05-31'}],
                        'holidays':[],'version':%d}""".formatted(municipality, path(municipality), firstEnds, version)));
    }

    /** A municipality's programme for 2021/22, a draft; its code. */
    public static String programme(String municipality) {
        String code = unique("p");
        as(ADMIN)
                .body(programmeBody(code, municipality, ""))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        return code;
    }

    /** A programme of a municipality that is to be carried out; its code. */
    public static String approved(String municipality) {
        return approve(programme(municipality));
    }

    public static String approve(String programme) {
        as(ADMIN)
                .body(json("{'state':'approved'}"))
                .post("/api/v1/programmes/" + programme + "/state")
                .then()
                .statusCode(200);
        return programme;
    }

    public static String schoolProgramme(String municipality, String school) {
        String code = unique("p");
        as(ADMIN)
                .body(json(
                        "{'code':'%s','title':'План','level':'school','territory':'%s','school':'%s','termFrom':'2021-09-01','termTo':'2022-08-31'}"
                                .formatted(code, municipality, school)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        return code;
    }

    /** A body with further properties, which begin with a comma. */
    public static String programmeBody(String code, String municipality, String further) {
        return json(
                "{'code':'%s','title':'План','level':'municipality','territory':'%s','termFrom':'2021-09-01','termTo':'2022-08-31'%s}"
                        .formatted(code, municipality, further));
    }

    /** Adds an activity with these properties to a programme; its id. */
    public static String activity(String programme, String properties) {
        return add(programme, properties).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse add(String programme, String properties) {
        return as(ADMIN)
                .body(json("{'title':'Дело'," + properties + "}"))
                .post("/api/v1/programmes/" + programme + "/activities")
                .then();
    }

    public static ValidatableResponse mark(String token, String activity, String properties) {
        return as(token)
                .body(json("{" + properties + "}"))
                .post("/api/v1/activities/" + activity + "/marks")
                .then();
    }

    public static ValidatableResponse markOccurrence(String token, String occurrence, String properties) {
        return as(token)
                .body(json("{" + properties + "}"))
                .post("/api/v1/occurrences/" + occurrence + "/marks")
                .then();
    }

    /** The events of one key, when there are as many. */
    public static List<ConsumerRecord<String, String>> events(String topic, String key, int many) {
        return KafkaProbe.readUntil(topic, seen -> of(seen, key).size() >= many).stream()
                .filter(event -> event.key().equals(key))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> of(List<ConsumerRecord<String, String>> seen, String key) {
        return seen.stream().filter(event -> event.key().equals(key)).toList();
    }

    /** A code that no other test has. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** JSON with single quotes, for reading. */
    public static String json(String text) {
        return text.replace('\'', '"');
    }

    public static void await(Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(25))
                .until(holds);
    }

    /** Looks into the service's own data, which it sees all of. */
    public static <T> T inside(Supplier<T> look) {
        Callers callers = Arc.container().instance(Callers.class).get();
        return callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(look::get));
    }
}
