package ru.podyom.roadmap.resource;

import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;

import io.restassured.response.ValidatableResponse;
import ru.podyom.roadmap.Given;
import ru.podyom.runtime.test.Tokens;

/** A school whose resources are counted, with those who may see them. */
record Counted(String municipality, String school, String authority, String director) {

    static final String ALL = "/api/v1/resource-inventories";

    static Counted anywhere() {
        String municipality = Given.municipality(Given.unique("m"));
        return in(municipality);
    }

    static Counted in(String municipality) {
        String school = Given.school(Given.unique("s"), municipality);
        return new Counted(
                municipality,
                school,
                Given.asMunicipality(municipality),
                Tokens.ofSchool(Given.path(municipality), school));
    }

    /** A resource of which so much is there, 30 are needed. */
    static String item(String code, String unit, String available) {
        return "{'category':'digital','code':'%s','name':'Ноутбуки','unit':'%s','available':%s,'needed':30}"
                .formatted(code, unit, available);
    }

    static String laptops(int available) {
        return item("laptops", "шт.", Integer.toString(available));
    }

    String body(String day, String... items) {
        return json("{'school':'%s','takenOn':'%s','items':[%s]}".formatted(school, day, String.join(",", items)));
    }

    ValidatableResponse record(String day, String... items) {
        return as(director).body(body(day, items)).post(ALL).then();
    }

    String recorded(String day, String... items) {
        return record(day, items).statusCode(201).extract().path("id");
    }

    ValidatableResponse correct(String id, String tag, String day, String... items) {
        return as(authority)
                .header("If-Match", tag)
                .body(body(day, items))
                .put(ALL + "/" + id)
                .then();
    }

    ValidatableResponse difference(String from, String to) {
        return as(authority)
                .queryParam("school", school)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(ALL + "/difference")
                .then();
    }
}
