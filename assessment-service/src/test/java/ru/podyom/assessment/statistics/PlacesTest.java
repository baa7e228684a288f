package ru.podyom.assessment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.statistics.Recorded.marks;
import static ru.podyom.assessment.statistics.Recorded.written;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** Where schools count that have moved, merged or been split. */
@AssessmentTest
class PlacesTest {

    private String municipality = "";
    private String path = "";
    private String procedure = "";
    private String school = "";
    private String other = "";

    @BeforeEach
    void twoSchoolsAndAProcedure() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("a"), municipality);
        other = Given.school(unique("b"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private ValidatableResponse statistics(String token, String more) {
        return as(token).get("/api/v1/statistics?procedure=" + procedure + more).then();
    }

    @Test
    void aSchoolThatMovedCountsWhereItIsOrWhereItWas() {
        String later = unique("n");
        Given.municipality(later);
        marks(school, procedure, 1, 1, 1, 1);
        marks(other, procedure, 2, 2, 2, 2);
        written("delete from school_period where school_id = (select id from school where code = ?)", school);
        written(
                "insert into school_period (school_id, valid_from, valid_to, name, kind, municipality, territory_path)"
                        + " select id, '-infinity', '2019-09-01', name, kind, municipality, territory_path"
                        + " from school where code = ?",
                school);
        written(
                "insert into school_period (school_id, valid_from, name, kind, municipality, territory_path)"
                        + " select id, '2019-09-01', name, kind, ?, 'ru/kuzbass/' || ? from school where code = ?",
                later,
                later,
                school);
        written(
                "update school set municipality = ?, territory_path = 'ru/kuzbass/' || ? where code = ?",
                later,
                later,
                school);
        written("update result set territory_path = 'ru/kuzbass/' || ? where school_code = ?", later, school);

        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass")
                .body("items.group.code.flatten()", containsInAnyOrder(municipality, later));
        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass&territories=asWas")
                .body("items.group.code.flatten()", contains(municipality))
                .body("items[0].figures.participants.value", equalTo(12));
        statistics(ADMIN, "&territory=" + municipality + "&territories=asWas")
                .body("items[0].figures.schools", equalTo(2));
        // Sight follows the present: the old municipality does not see the school's past.
        statistics(Tokens.of("municipality", path), "&territories=asWas").body("items[0].figures.schools", equalTo(1));
    }

    @Test
    void aMergedSchoolCountsWhereItsOnlySuccessorIs() {
        String later = unique("n");
        Given.municipality(later);
        String middle = Given.school(unique("c"), municipality);
        String last = Given.school(unique("d"), later);
        marks(school, procedure, 1, 1, 1, 1);
        merged(school, "2020-09-01", middle);
        merged(middle, "2021-09-01", last);

        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass")
                .body("items.group.code.flatten()", contains(later));
        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass&territories=asWas")
                .body("items.group.code.flatten()", contains(municipality));
    }

    @Test
    void aSchoolThatWasSplitCountsWhereItWasLast() {
        marks(school, procedure, 1, 1, 1, 1);
        changed(
                school,
                "{'kind':'split','on':'2020-09-01','successors':['%s','%s']}".formatted(elsewhere(), elsewhere()));

        countsWhereItIsItself();
    }

    @Test
    void aSchoolThatGoesOnAfterASplitCountsWhereItIs() {
        marks(school, procedure, 1, 1, 1, 1);
        splitOff("2020-09-01", elsewhere());

        countsWhereItIsItself();
    }

    @Test
    void aSchoolThatWasOpenedAgainAfterAMergerCountsWhereItIs() {
        marks(school, procedure, 1, 1, 1, 1);
        merged(school, "2020-09-01", elsewhere());
        changed(school, "{'kind':'reopen','on':'2021-09-01'}");

        countsWhereItIsItself();
    }

    @Test
    void aSchoolThatWasClosedForGoodAfterItsMergerWasOverCountsWhereItWasLast() {
        marks(school, procedure, 1, 1, 1, 1);
        merged(school, "2020-09-01", elsewhere());
        changed(school, "{'kind':'reopen','on':'2021-09-01'}");
        changed(school, "{'kind':'close','on':'2022-09-01'}");

        countsWhereItIsItself();
    }

    @Test
    void aSchoolThatGaveAPartAwayBeforeItMergedCountsWhereItWentItself() {
        String later = unique("n");
        Given.municipality(later);
        marks(school, procedure, 1, 1, 1, 1);
        splitOff("2018-09-01", elsewhere());
        merged(school, "2020-09-01", Given.school(unique("d"), later));

        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass")
                .body("items.group.code.flatten()", contains(later));
    }

    private void countsWhereItIsItself() {
        statistics(ADMIN, "&groupBy=municipality&territory=kuzbass")
                .body("items.group.code.flatten()", contains(municipality));
    }

    private static String elsewhere() {
        String other = unique("n");
        Given.municipality(other);
        return Given.school(unique("c"), other);
    }

    private static void merged(String school, String on, String into) {
        changed(school, "{'kind':'merge','on':'%s','into':'%s'}".formatted(on, into));
    }

    private void splitOff(String on, String part) {
        changed(school, "{'kind':'split','on':'%s','successors':['%s'],'goesOn':true}".formatted(on, part));
    }
}
