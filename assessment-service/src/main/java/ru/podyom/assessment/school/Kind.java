package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of school it is; the Russian short name is what reports print. */
public enum Kind {
    /** Начальная общеобразовательная школа, grades 1 to 4. */
    @JsonProperty("primary")
    PRIMARY("НОШ"),
    /** Основная общеобразовательная школа (ООШ), grades 1 to 9: it has no ЕГЭ. */
    @JsonProperty("basic")
    BASIC("ООШ"),
    /** Средняя общеобразовательная школа (СОШ), grades 1 to 11. */
    @JsonProperty("secondary")
    SECONDARY("СОШ"),
    /** СОШ с углублённым изучением отдельных предметов. */
    @JsonProperty("secondaryAdvanced")
    SECONDARY_ADVANCED("СОШ с УИОП"),
    @JsonProperty("gymnasium")
    GYMNASIUM("Гимназия"),
    @JsonProperty("lyceum")
    LYCEUM("Лицей"),
    @JsonProperty("boarding")
    BOARDING("Школа-интернат"),
    /** Коррекционная школа. */
    @JsonProperty("special")
    SPECIAL("Коррекционная школа");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As reports print it. */
    public String label() {
        return label;
    }
}
