package ru.podyom.roadmap.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.matching.Told.RURAL;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class MatchEventsTest {

    private final EntityManager entities;

    private Told told;

    MatchEventsTest(EntityManager entities) {
        this.entities = entities;
    }

    @BeforeEach
    void given() {
        told = new Told();
    }

    @Test
    void aWithdrawnResultIsForgotten() {
        String mentor = told.school(told.municipality, RURAL);
        UUID result = told.marks(mentor, 1, 15, 30, 14);
        told.awaitMentors(mentor);

        told.result(result, 2, mentor, "result.withdrawn", Told.counted(1, 15, 30, 14), UUID.randomUUID());

        told.awaitNone("nobodyComparable");
    }

    @Test
    void whatComesAgainOrTooLateChangesNothing() {
        String mentor = told.school(told.municipality, RURAL);
        UUID result = UUID.randomUUID();
        UUID event = told.result(result, 2, mentor, "result.recorded", Told.counted(1, 15, 30, 14), UUID.randomUUID());
        told.status(mentor, "left", 7);
        told.awaitMentors(mentor);
        Object before = told.matches(told.authority).extract().path("items");

        told.result(result, 2, mentor, "result.recorded", Told.counted(60, 0, 0, 0), event);
        UUID older = told.result(result, 1, mentor, "result.recorded", Told.counted(60, 0, 0, 0), UUID.randomUUID());
        Told.heard(told.status(mentor, "entered", 6));
        Told.heard(older);

        told.matches(told.authority).body("items", equalTo(before));
    }

    @Test
    void aSchoolThatMovesTakesItsResultsAlong() {
        String mentor = told.school(Given.municipality(unique("m")), RURAL);
        told.marks(mentor, 1, 15, 30, 14);
        Told.heard(told.status(mentor, "left", 1));

        told.school(mentor, told.municipality, RURAL, 1);

        told.awaitMentors(mentor);
    }

    @Test
    void aSchoolOnTheListIsNoMentorUntilItHasLeft() {
        String mentor = told.strong(RURAL);
        Told.heard(told.status(mentor, "entered", 1));
        told.awaitNone("allListed");

        told.status(mentor, "left", 2);

        told.awaitMentors(mentor);
    }

    @Test
    void aSchoolThatClosesMentorsNobody() {
        String mentor = told.strong(RURAL);
        told.awaitMentors(mentor);

        told.school(mentor, told.municipality, RURAL + ",'closedOn':'2021-08-31'", 1);

        told.awaitNone("nobodyComparable");
    }

    @Test
    void figuresThatAreDoubtedMakeNobodyAMentor() {
        String mentor = told.school(told.municipality, RURAL);
        UUID result = told.marks(mentor, 1, 15, 30, 14);
        told.awaitMentors(mentor);

        told.result(
                result,
                2,
                mentor,
                "result.recorded",
                Told.counted(1, 15, 30, 14) + ",'doubt':'столбец скопирован'",
                UUID.randomUUID());

        told.awaitNone("nobodyComparable");
    }

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998: method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0, 16.11", "1, 29, 0.61, 17.18"})
    void wilsonsIntervalIsThePublishedOne(int part, int whole, double low, double high) {
        Object[] ends = Given.inside(() ->
                (Object[]) entities.createNativeQuery("select wilson_low(?1, ?2), wilson_high(?1, ?2)", Object[].class)
                        .setParameter(1, part)
                        .setParameter(2, whole)
                        .getSingleResult());

        assertThat((double) ends[0]).isCloseTo(low, within(0.005));
        assertThat((double) ends[1]).isCloseTo(high, within(0.005));
    }
}
