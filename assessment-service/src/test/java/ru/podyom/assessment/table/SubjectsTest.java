package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;

import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;

@AssessmentTest
class SubjectsTest {

    @Test
    void everySubjectThatASheetCanMeanIsOneOfTheService() {
        assertThat(as(ADMIN).get("/api/v1/subjects?limit=1000").jsonPath().getList("items.code", String.class))
                .containsAll(Subjects.codes());
    }
}
