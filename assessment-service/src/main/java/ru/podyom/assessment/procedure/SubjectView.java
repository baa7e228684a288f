package ru.podyom.assessment.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject as it is read. */
public record SubjectView(
        @Schema(examples = "MA") String code,

        @Schema(description = "As in the head of a printed table", examples = "МА")
        String shortName,

        @Schema(examples = "Математика") String name) {

    static SubjectView of(Subject subject) {
        return new SubjectView(subject.code, subject.shortName, subject.name);
    }
}
