package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

/** A file that carries one part of a result leaves the others as they are. */
@AssessmentTest
class PartsTest {

    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aResultWithMarks() {
        String municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        send("participants,count2,count3,count4,count5", "20,6,8,4,2");
    }

    private JsonPath send(String columns, String cells) {
        return Uploads.finished(
                ADMIN,
                "text/csv",
                "school,procedure,%s\n%s,%s,%s\n".formatted(columns, school, procedure, cells),
                Map.of());
    }

    private ValidatableResponse stored() {
        return as(ADMIN)
                .queryParam("procedure", procedure)
                .get("/api/v1/results")
                .then();
    }

    @Test
    void aComparisonWithTheJournalLeavesTheMarks() {
        JsonPath job = send("participants,lowered,confirmed,raised", "20,5,14,1");

        assertThat(job.getLong("rows.changed")).isEqualTo(1);
        stored().body("items[0].figures.counts.mark2", equalTo(6))
                .body("items[0].figures.details.journal.confirmed", equalTo(14))
                .body("items[0].figures.doubt", nullValue());
    }

    @Test
    void givenSharesLeaveTheCounts() {
        send("share2", "30");

        stored().body("items[0].figures.participants", equalTo(20))
                .body("items[0].figures.counts.mark3", equalTo(8))
                .body("items[0].figures.shares.mark2", equalTo(30));
    }

    @Test
    void marksLeavePrimaryScoresAndTheJournal() {
        send("participants,primaryScores", "20,0 0 6 8 6");
        send("participants,lowered,confirmed,raised", "20,5,14,1");

        send("participants,count2,count3,count4,count5", "20,5,9,4,2");

        stored().body("items[0].figures.counts.mark2", equalTo(5))
                .body("items[0].figures.details.primaryScores[3]", equalTo(8))
                .body("items[0].figures.details.journal.lowered", equalTo(5));
    }

    @Test
    void aPartThatTheFileCarriesTakesThePlaceOfItsLikeWhole() {
        send("participants,count2", "20,4");

        stored().body("items[0].figures.counts.mark2", equalTo(4)).body("items[0].figures.counts.mark3", nullValue());
    }

    @Test
    void theSamePartTwiceChangesNothing() {
        send("participants,lowered,confirmed,raised", "20,5,14,1");

        JsonPath again = send("participants,lowered,confirmed,raised", "20,5,14,1");

        assertThat(again.getLong("rows.same")).isEqualTo(1);
    }

    @Test
    void partsOfOtherPupilsAreDoubted() {
        JsonPath job = send("participants,primaryScores", "21,0 0 6 8 7");

        assertThat(job.getList("findings.code")).containsExactlyInAnyOrder("participants-differ", "parts-differ");
        stored().body("items[0].figures.participants", equalTo(20))
                .body("items[0].figures.doubt", equalTo("parts differ: primary scores are not of 20 pupils"));
    }

    @Test
    void theDoubtGoesWhenThePartsAgree() {
        send("participants,primaryScores", "21,0 0 6 8 7");

        send("participants,primaryScores", "20,0 0 6 8 6");

        stored().body("items[0].figures.doubt", nullValue());
    }

    @Test
    void aShareThatTheCountsBelieIsDoubted() {
        JsonPath job = send("share2", "56");

        assertThat(job.getList("findings.message")).containsExactly("mark 2 is 6 of 20 and 56 percent");
    }

    @Test
    void aMissingResultTakesNothingAway() {
        JsonPath job = send("share2,missing", ",notTested");

        assertThat(job.getList("findings.code")).containsExactly("missing-but-known");
        stored().body("items[0].figures.counts.mark2", equalTo(6)).body("items[0].version", equalTo(1));
    }
}
