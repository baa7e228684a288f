package ru.podyom.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

/** News as other services would tell it. */
public final class Told {

    public static final String ADMIN = Tokens.of("admin", "ru");

    private static final AtomicLong POSITION = new AtomicLong();

    private Told() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A municipality of its own for a test; its code. */
    public static String municipality() {
        String code = "m-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                "assessment-service",
                "territory",
                "territory.created",
                code,
                "{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass','path':'%s','version':0}"
                        .formatted(code, path(code)));
        return code;
    }

    public static String path(String municipality) {
        return "ru/kuzbass/" + municipality;
    }

    public static String school(String municipality, String name) {
        String code = "s-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                "assessment-service",
                "school",
                "school.created",
                code,
                "{'id':'%s','code':'%s','name':'%s','kind':'secondary','municipality':'%s','territoryPath':'%s','version':0}"
                        .formatted(UUID.randomUUID(), code, name, municipality, path(municipality)));
        return code;
    }

    public static String closedSchool(String municipality, String day) {
        String code = "s-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                "assessment-service",
                "school",
                "school.changed",
                code,
                "{'code':'%s','name':'Закрытая','municipality':'%s','territoryPath':'%s','closedOn':'%s','version':1}"
                        .formatted(code, municipality, path(municipality), day));
        return code;
    }

    /** The school's next version: it has closed. */
    public static void closed(String municipality, String school, String closedOn) {
        send(
                "assessment-service",
                "school",
                "school.closed",
                school,
                "{'code':'%s','name':'Школа','municipality':'%s','territoryPath':'%s','closedOn':'%s','version':1}"
                        .formatted(school, municipality, path(municipality), closedOn));
    }

    /** A result of a school in {@code VPR-MA-8} like procedures, written {@code type-subject-grade}. */
    public static void result(
            String municipality, String school, String kind, String year, int version, String figures) {
        String[] parts = kind.split("-");
        send("assessment-service", "result", "result.recorded", school, """
                {'resultId':'%s','version':%d,'school':'%s','territoryPath':'%s',
                 'procedure':{'code':'%s-%s','type':'%s','subject':'%s','grade':%s,'schoolYear':'%s'},
                 'figures':%s,'recordedAt':'2026-01-31T12:00:00Z'}""".formatted(
                        new UUID(1, school.hashCode() * 31L + kind.hashCode()),
                        version,
                        school,
                        path(municipality),
                        kind.toLowerCase(java.util.Locale.ROOT),
                        year,
                        parts[0],
                        parts[1],
                        parts[2],
                        year,
                        figures));
    }

    public static String programme(String municipality, String... claimed) {
        String code = "p-" + UUID.randomUUID().toString().substring(0, 8);
        String claims = java.util.Arrays.stream(claimed)
                .map(school -> "{'school':'%s','schoolYear':'2020-2021'}".formatted(school))
                .collect(java.util.stream.Collectors.joining(","));
        send(
                "roadmap-service",
                "programme",
                "programme.created",
                code,
                "{'code':'%s','title':'Программа','territoryPath':'%s','version':0,'claimedSchools':[%s]}"
                        .formatted(code, path(municipality), claims));
        return code;
    }

    public static void activity(
            String municipality, String programme, UUID id, boolean leaf, String state, int version) {
        send(
                "roadmap-service",
                "activity",
                "activity.marked",
                id.toString(),
                "{'id':'%s','programme':'%s','territoryPath':'%s','leaf':%s,'state':'%s','version':%d}"
                        .formatted(id, programme, path(municipality), leaf, state, version));
    }

    private static void send(String source, String aggregate, String type, String key, String payload) {
        String topic = "podyom." + source.replace("-service", "") + "." + aggregate + ".v1";
        KafkaProbe.send(topic, source, POSITION.incrementAndGet(), type, key, payload.replace('\'', '"'));
    }
}
