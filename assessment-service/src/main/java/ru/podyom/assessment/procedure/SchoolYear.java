package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school year, 1 September to 31 August, written {@code 2020-2021}. */
@Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{4}$", examples = "2020-2021")
public record SchoolYear(@JsonValue String text) {

    private static final int FIRST = 1900;

    public SchoolYear {
        if (!text.matches("[0-9]{4}-[0-9]{4}")
                || Integer.parseInt(text.substring(5)) != Integer.parseInt(text.substring(0, 4)) + 1
                || Integer.parseInt(text.substring(0, 4)) < FIRST) {
            throw new IllegalArgumentException("a school year is two years that follow each other, as 2020-2021, from "
                    + FIRST + " on, not " + text);
        }
    }

    @JsonCreator
    public static SchoolYear of(String text) {
        return new SchoolYear(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
