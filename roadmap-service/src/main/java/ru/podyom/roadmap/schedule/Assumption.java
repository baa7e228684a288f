package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reading takes for granted, and how sure that leaves it. */
@Schema(name = "DeadlineAssumption", description = """
        What a reading takes for granted:
        `inclusive`: the last day or month named is still within the time;
        `shortYear`: a year of two digits is of this century;
        `misspelt`: a month's name has a wrong letter;
        `separatorMissing`: two times stand side by side without a dash or a comma;
        `yearOfTerm`: a month or day without a year is the one in the programme's term;
        `yearOfOther`: a month or day without a year takes it from the one beside it;
        `calendarYears`: two years joined by a dash are calendar years;
        `eachYear`: it is due in each year of the programme;
        `schoolTerms`: a half-year or a quarter is one of the school's;
        `planYear`: «the year» is that of the programme;
        `approximate`: the beginning or the end of a month is its first or last ten days; after a period is within
        two weeks of its end;
        `atLeast`: a number of times that is a minimum is the number planned;
        `eachPeriod`: a quarter or another period without a number is each one;
        `anyAssessment`: results that are not named are those of any assessment;
        `answeredElsewhere`: somebody has answered for the same wording elsewhere in the territory;
        `partlyRead`: other words stand beside what was read""")
public enum Assumption {
    @JsonProperty("inclusive")
    INCLUSIVE(0.99),
    @JsonProperty("shortYear")
    SHORT_YEAR(0.98),
    @JsonProperty("misspelt")
    MISSPELT(0.9),
    @JsonProperty("separatorMissing")
    SEPARATOR_MISSING(0.85),
    @JsonProperty("yearOfTerm")
    YEAR_OF_TERM(0.8),
    @JsonProperty("yearOfOther")
    YEAR_OF_OTHER(0.95),
    @JsonProperty("calendarYears")
    CALENDAR_YEARS(0.9),
    @JsonProperty("eachYear")
    EACH_YEAR(0.85),
    @JsonProperty("schoolTerms")
    SCHOOL_TERMS(0.9),
    @JsonProperty("planYear")
    PLAN_YEAR(0.9),
    @JsonProperty("approximate")
    APPROXIMATE(0.8),
    @JsonProperty("atLeast")
    AT_LEAST(0.95),
    @JsonProperty("eachPeriod")
    EACH_PERIOD(0.9),
    @JsonProperty("anyAssessment")
    ANY_ASSESSMENT(0.7),
    @JsonProperty("answeredElsewhere")
    ANSWERED_ELSEWHERE(0.9),
    @JsonProperty("partlyRead")
    PARTLY_READ(0.7);

    private final double sure;

    Assumption(double sure) {
        this.sure = sure;
    }

    double sure() {
        return sure;
    }
}
