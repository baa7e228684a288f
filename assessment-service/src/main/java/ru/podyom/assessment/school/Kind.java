package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of school it is; the Russian short name is what reports print. */
public enum Kind {
    /** Начальная общеобразовательная школа, grades 1 to 4. */
    @JsonProperty("primary")
    PRIMARY,
    /** Основная общеобразовательная школа (ООШ), grades 1 to 9: it has no ЕГЭ. */
    @JsonProperty("basic")
    BASIC,
    /** Средняя общеобразовательная школа (СОШ), grades 1 to 11. */
    @JsonProperty("secondary")
    SECONDARY,
    /** СОШ с углублённым изучением отдельных предметов. */
    @JsonProperty("secondaryAdvanced")
    SECONDARY_ADVANCED,
    @JsonProperty("gymnasium")
    GYMNASIUM,
    @JsonProperty("lyceum")
    LYCEUM,
    @JsonProperty("boarding")
    BOARDING,
    /** Коррекционная школа. */
    @JsonProperty("special")
    SPECIAL
}
