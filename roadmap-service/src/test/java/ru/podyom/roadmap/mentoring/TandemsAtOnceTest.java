package ru.podyom.roadmap.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class TandemsAtOnceTest {

    private String school;
    private String mentor;

    @BeforeEach
    void given() {
        school = Given.school(unique("s"), Given.municipality(unique("m")));
        mentor = post(
                        "/api/v1/mentors",
                        "{'school':'%s','code':'t-07','post':'учитель','deficits':['methodical']}".formatted(school))
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String path, String body) {
        return as(ADMIN).body(json(body)).post(path).then();
    }

    private ValidatableResponse start() {
        return post(
                "/api/v1/tandems",
                "{'mentor':'%s','deficit':'methodical','need':'Урок','mentees':[{'school':'%s','code':'t-1'}],'startedOn':'2021-10-01'}"
                        .formatted(mentor, school));
    }

    private static List<Integer> atOnce(int many, Supplier<Integer> task) {
        var all = IntStream.range(0, many)
                .mapToObj(i -> CompletableFuture.supplyAsync(task))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void theSameWorkIsBegunOnceByAllWhoBeginItAtOnce() {
        var answers = atOnce(4, () -> start().extract().statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void noStepIsLostAmongThoseAddedAtOnce() {
        String tandem = "/api/v1/tandems/" + start().extract().path("id");

        var answers = atOnce(4, () -> post(tandem + "/steps", "{'title':'Урок','dueOn':'2021-11-01'}")
                .extract()
                .statusCode());

        assertThat(answers).containsOnly(201);
        List<Integer> numbers = as(ADMIN).get(tandem).then().extract().path("steps.number");
        assertThat(numbers).containsExactly(1, 2, 3, 4);
    }
}
