package ru.podyom.roadmap.practice;

import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;

import io.restassured.response.ValidatableResponse;
import ru.podyom.roadmap.Given;
import ru.podyom.runtime.test.Tokens;

/** A school that offers practices, and its authority that decides on them. */
record Bank(String municipality, String school, String authority, String director) {

    static final String ALL = "/api/v1/practices";

    static Bank anywhere() {
        return in(Given.municipality(Given.unique("m")));
    }

    static Bank in(String municipality) {
        String school = Given.school(Given.unique("s"), municipality);
        return new Bank(
                municipality,
                school,
                Given.asMunicipality(municipality),
                Tokens.ofSchool(Given.path(municipality), school));
    }

    String body(String title, String more) {
        return json("{'school':'%s','title':'%s','summary':'Раз в неделю'%s}".formatted(school, title, more));
    }

    ValidatableResponse offer(String title, String more) {
        return as(director).body(body(title, more)).post(ALL).then();
    }

    String offered(String title, String more) {
        return offer(title, more).statusCode(201).extract().path("id");
    }

    String published(String title, String more) {
        String id = offered(title, more);
        decide(authority, id, "\"0\"", "publish").statusCode(200);
        return id;
    }

    static ValidatableResponse decide(String token, String id, String tag, String verdict) {
        return as(token)
                .header("If-Match", tag)
                .body(json("{'verdict':'%s','ground':'Протокол № 3'}".formatted(verdict)))
                .post(ALL + "/" + id + "/decision")
                .then();
    }

    ValidatableResponse correct(String token, String id, String tag, String title) {
        return as(token)
                .header("If-Match", tag)
                .body(body(title, ""))
                .put(ALL + "/" + id)
                .then();
    }
}
