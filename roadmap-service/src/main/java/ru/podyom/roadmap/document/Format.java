package ru.podyom.roadmap.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document's content says it is, whatever its name says. */
@Schema(name = "DocumentFormat")
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
