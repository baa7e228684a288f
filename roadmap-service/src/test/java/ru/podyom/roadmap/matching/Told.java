package ru.podyom.roadmap.matching;

import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ru.podyom.roadmap.Given;
import ru.podyom.runtime.test.KafkaProbe;

/**
 * Schools, results and the list as other services tell of them: a municipality with a school that is weak in a procedure
 * of the test's own, so that tests do not meet.
 */
final class Told {

    private static final String RESULTS = "podyom.assessment.result.v1";
    private static final String STATUSES = "podyom.indicator.school-status.v1";

    static final String RURAL = ",'locality':'rural','pupils':120";

    private final Map<String, String> places = new ConcurrentHashMap<>();

    final String procedure = unique("vpr-ma");
    final String municipality = Given.municipality(unique("m"));
    final String authority = Given.asMunicipality(municipality);
    final String weak = school(municipality, RURAL);

    Told() {
        marks(weak, 11, 10, 4, 0);
    }

    /** A school of the municipality, rural and of the weak one's size, with these marks. */
    String like(int two, int three, int four, int five) {
        String school = school(municipality, RURAL);
        marks(school, two, three, four, five);
        return school;
    }

    String strong(String context) {
        String school = school(municipality, context);
        marks(school, 1, 15, 30, 14);
        return school;
    }

    /** Whom the weak school is proposed, as this caller sees it. */
    ValidatableResponse matches(String token) {
        return of(token, weak);
    }

    ValidatableResponse of(String token, String school) {
        return as(token)
                .queryParam("school", school)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("mentors", 20)
                .get("/api/v1/mentor-matches")
                .then();
    }

    void awaitMentors(String... codes) {
        await(() ->
                List.of(codes).equals(matches(authority).extract().path("items[0].subjects[0].mentors.school.code")));
    }

    void awaitNone(String reason) {
        await(() -> reason.equals(matches(authority).extract().path("items[0].subjects[0].missing")));
    }

    /** A school with these properties, which begin with a comma. */
    String school(String municipality, String properties) {
        return school(unique("s"), municipality, properties, 0);
    }

    String school(String code, String municipality, String properties, int version) {
        KafkaProbe.send(
                "podyom.assessment.school.v1",
                "assessment-service",
                1,
                "school.created",
                code,
                json(
                        "{'id':'%s','code':'%s','name':'Школа','kind':'secondary','municipality':'%s','territoryPath':'%s','version':%d%s}"
                                .formatted(
                                        UUID.randomUUID(),
                                        code,
                                        municipality,
                                        Given.path(municipality),
                                        version,
                                        properties)));
        places.put(code, Given.path(municipality));
        return code;
    }

    /** Counted marks of a school in the test's procedure; the id of the result. */
    UUID marks(String school, int two, int three, int four, int five) {
        UUID id = UUID.randomUUID();
        result(id, 1, school, "result.recorded", counted(two, three, four, five), UUID.randomUUID());
        return id;
    }

    static String counted(int two, int three, int four, int five) {
        return "'participants':%d,'counts':{'mark2':%d,'mark3':%d,'mark4':%d,'mark5':%d}"
                .formatted(two + three + four + five, two, three, four, five);
    }

    UUID result(UUID id, int version, String school, String type, String figures, UUID event) {
        KafkaProbe.send(
                RESULTS,
                "assessment-service",
                1,
                type,
                school,
                json(
                        "{'resultId':'%s','version':%d,'school':'%s','territoryPath':'%s','procedure':{'code':'%s','type':'VPR','subject':'MA','grade':8,'schoolYear':'2020-2021'},'figures':{%s},'recordedAt':'2021-06-01T12:00:00Z'}"
                                .formatted(id, version, school, places.get(school), procedure, figures)),
                event);
        return event;
    }

    /** That a school entered or left the list of 2020-2021, as the event of this position. */
    UUID status(String school, String status, long position) {
        return KafkaProbe.send(
                STATUSES,
                "indicator-service",
                position,
                "school-status.changed",
                school,
                json(
                        "{'school':'%s','territoryPath':'%s','schoolYear':'2020-2021','ruleSet':'shnor-2021','ruleSetVersion':1,'status':'%s','criteria':[{'code':'C1','fired':true,'evidence':[{'procedure':'%s','type':'VPR','subject':'MA','grade':8,'schoolYear':'2020-2021','share':44,'threshold':30,'atThreshold':false}]}]}"
                                .formatted(school, places.get(school), status, procedure)));
    }

    /** Waits until this event has been taken in; what was told before it of the same school, too. */
    static void heard(UUID event) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        await(() -> Given.inside(
                () -> !entities.createNativeQuery("select 1 from inbox where consumer = 'matching' and event_id = ?1")
                        .setParameter(1, event)
                        .getResultList()
                        .isEmpty()));
    }
}
