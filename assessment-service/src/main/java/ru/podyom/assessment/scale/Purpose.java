package ru.podyom.assessment.scale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a scale decides. */
public enum Purpose {
    /** Marks 2 to 5 by the primary score. */
    @JsonProperty("mark")
    MARK,
    /** Least test score for the school certificate (аттестат). */
    @JsonProperty("certificate")
    CERTIFICATE,
    /** Least test score for a university. */
    @JsonProperty("university")
    UNIVERSITY,
    /** Least test score of a high scorer (высокобалльник). */
    @JsonProperty("highScore")
    HIGH_SCORE
}
