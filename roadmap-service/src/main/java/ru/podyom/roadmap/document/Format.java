package ru.podyom.roadmap.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document's content says it is, whatever its name says. */
public enum Format {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("csv")
    CSV,
    @JsonProperty("xlsx")
    XLSX,
    @JsonProperty("docx")
    DOCX
}
