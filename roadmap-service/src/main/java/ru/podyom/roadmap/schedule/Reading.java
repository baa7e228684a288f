package ru.podyom.roadmap.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of several meanings of a wording. */
@Schema(name = "DeadlineReading")
public record Reading(
        @Schema(description = "By which an answer names it", examples = "included")
        String code,

        Schedule schedule,

        @Schema(description = "The schedule in Russian words", examples = "с 01.01.2020 по 31.12.2024")
        String ru,

        @Schema(description = "The schedule in English words", examples = "from 1 January 2020 to 31 December 2024")
        String en) {

    static Reading of(String code, Schedule schedule) {
        return new Reading(code, schedule, RussianWords.of(schedule), EnglishWords.of(schedule));
    }
}
