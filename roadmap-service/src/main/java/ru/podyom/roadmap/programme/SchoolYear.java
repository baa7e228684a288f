package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school year, 1 September to 31 August, written {@code 2020-2021}. */
@Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{4}$", examples = "2020-2021")
public record SchoolYear(@JsonValue String text) {

    public SchoolYear {
        if (!text.matches("\\d{4}-\\d{4}")
                || Integer.parseInt(text.substring(5)) != Integer.parseInt(text.substring(0, 4)) + 1) {
            throw new IllegalArgumentException(
                    "a school year is two years that follow each other, as 2020-2021, not " + text);
        }
    }

    @JsonCreator
    public static SchoolYear of(String text) {
        return new SchoolYear(text);
    }

    /** The school year that a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return startingIn(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    private static SchoolYear startingIn(int year) {
        return new SchoolYear("%04d-%04d".formatted(year, year + 1));
    }

    public SchoolYear next() {
        return startingIn(first().getYear() + 1);
    }

    public LocalDate first() {
        return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Month.SEPTEMBER, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    @Override
    public String toString() {
        return text;
    }
}
