package ru.podyom.roadmap.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.resource.Counted.ALL;
import static ru.podyom.roadmap.resource.Counted.item;
import static ru.podyom.roadmap.resource.Counted.laptops;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class DifferenceResourceTest {

    private Counted one;

    @BeforeEach
    void given() {
        one = Counted.anywhere();
    }

    private RequestSpecification growth(String token) {
        return as(token).queryParam("from", "2021-12-31").queryParam("to", "2022-12-31");
    }

    @Test
    void itSaysWhatCameWhatWentAndWhatIsStillMissing() {
        one.recorded("2021-09-15", laptops(12), item("boards", "шт.", "4"), item("desks", "шт.", "30"));
        one.recorded("2022-05-20", laptops(20), item("desks", "Шт", "30"), item("atlases", "шт.", "15"));

        one.difference("2021-10-01", "2022-06-01")
                .statusCode(200)
                .body("items.code", contains("atlases", "boards", "desks", "laptops"))
                .body("items.outcome", contains("came", "went", "same", "came"))
                .body("items.change", contains(15, -4, 0, 8))
                .body("items.missing", contains(15, null, 0, 10))
                .body("growth.growth", equalTo("mixed"))
                .body("growth.missing", equalTo(2));
    }

    @Test
    void whatIsCountedInAnotherUnitIsSaidAndNotGuessed() {
        one.recorded("2021-09-15", item("atlases", "шт.", "15"), laptops(12));
        one.recorded("2022-05-20", item("atlases", "комплект", "2"), laptops(20));

        one.difference("2021-10-01", "2022-06-01")
                .body("items.outcome", contains("notComparable", "came"))
                .body("items[0].change", equalTo(null))
                .body("growth.growth", equalTo("notComparable"))
                .body("growth.notComparable", equalTo(1));
    }

    @Test
    void oneInventoryIsNotComparedWithItself() {
        one.recorded("2021-09-15", laptops(12));

        one.difference("2021-10-01", "2022-06-01")
                .statusCode(200)
                .body("growth.growth", equalTo("notReported"))
                .body("growth.fromTakenOn", equalTo("2021-09-15"))
                .body("items", hasSize(0));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsAndOneThatIsNotSaidAreRefused() {
        one.difference("2022-06-01", "2021-10-01").statusCode(422).body("violations.pointer", contains("to"));
        as(one.authority())
                .queryParam("school", one.school())
                .get(ALL + "/difference")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("from", "to"));
    }

    @Test
    void anotherSchoolAndANeighbourCompareNothing() {
        one.recorded("2021-09-15", laptops(12));
        Counted sister = Counted.in(one.municipality());

        for (String stranger : new String[] {sister.director(), asMunicipality(Given.municipality(unique("m")))}) {
            growth(stranger)
                    .queryParam("school", one.school())
                    .get(ALL + "/difference")
                    .then()
                    .statusCode(404);
        }
        growth(sister.director()).get(ALL + "/growth").then().body("items.school", contains(sister.school()));
    }

    @Test
    void aTerritoryIsToldWhichOfItsSchoolsGrew() {
        Counted poor = Counted.in(one.municipality());
        Counted silent = Counted.in(one.municipality());
        one.recorded("2021-09-15", laptops(12));
        one.recorded("2022-05-20", laptops(20));
        poor.recorded("2021-09-15", laptops(12));
        poor.recorded("2022-05-20", laptops(2));

        growth(one.authority())
                .get(ALL + "/growth")
                .then()
                .statusCode(200)
                .body("counts.schools", equalTo(3))
                .body("counts.grew", equalTo(1))
                .body("counts.shrank", equalTo(1))
                .body("counts.notReported", equalTo(1))
                .body("items.find { it.school == '%s' }.growth".formatted(one.school()), equalTo("grew"))
                .body("items.find { it.school == '%s' }.missing".formatted(silent.school()), equalTo(null));
    }

    @Test
    void itsPagesFollowEachOther() {
        Counted other = Counted.in(one.municipality());
        boolean first = one.school().compareTo(other.school()) < 0;

        String next = growth(one.authority())
                .queryParam("limit", 1)
                .get(ALL + "/growth")
                .then()
                .body("items.school", contains(first ? one.school() : other.school()))
                .extract()
                .path("next");

        growth(one.authority())
                .queryParam("cursor", next)
                .get(ALL + "/growth")
                .then()
                .body("items.school", contains(first ? other.school() : one.school()))
                .body("counts", equalTo(null));
    }

    @Test
    void bothComeAsFiles() {
        one.recorded("2021-09-15", item("atlases", "шт.", "15"), laptops(12));
        one.recorded("2022-05-20", item("atlases", "комплект", "2"), laptops(20));

        growth(one.authority())
                .accept("text/csv")
                .queryParam("school", one.school())
                .get(ALL + "/difference")
                .then()
                .statusCode(200)
                .body(containsString("digital,laptops,Ноутбуки,шт.,шт.,12,20,8,30,10,came"))
                .body(containsString("notComparable"));
        growth(one.authority())
                .accept("text/csv")
                .get(ALL + "/growth")
                .then()
                .body(containsString(one.school() + ",2021-09-15,2022-05-20,notComparable,1,0,1,2"));
    }
}
