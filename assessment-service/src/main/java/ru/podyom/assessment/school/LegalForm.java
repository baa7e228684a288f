package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose a school is and how it is paid for; the Russian abbreviation begins its full name. */
public enum LegalForm {
    /** Муниципальное бюджетное (МБОУ). */
    @JsonProperty("municipalBudget")
    MUNICIPAL_BUDGET("МБОУ"),
    /** Муниципальное казённое (МКОУ). */
    @JsonProperty("municipalTreasury")
    MUNICIPAL_TREASURY("МКОУ"),
    /** Муниципальное автономное (МАОУ). */
    @JsonProperty("municipalAutonomous")
    MUNICIPAL_AUTONOMOUS("МАОУ"),
    /** Государственное бюджетное (ГБОУ), of a region. */
    @JsonProperty("stateBudget")
    STATE_BUDGET("ГБОУ"),
    /** Государственное казённое (ГКОУ), of a region. */
    @JsonProperty("stateTreasury")
    STATE_TREASURY("ГКОУ"),
    /** Государственное автономное (ГАОУ), of a region. */
    @JsonProperty("stateAutonomous")
    STATE_AUTONOMOUS("ГАОУ"),
    /** Федеральное государственное, of whichever form. */
    @JsonProperty("federal")
    FEDERAL("ФГОУ"),
    /** Частное (ЧОУ). */
    @JsonProperty("private")
    PRIVATE("ЧОУ");

    private final String abbreviation;

    LegalForm(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
