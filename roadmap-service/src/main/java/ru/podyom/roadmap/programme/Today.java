package ru.podyom.roadmap.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which day it is, in a country of eleven time zones. */
public final class Today {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    // Kamchatka: what is today there is nowhere in the country "in the future" for long.
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(12);

    private Today() {}

    /** By which things are due or late, unless another day is asked for. */
    public static LocalDate inMoscow() {
        return LocalDate.now(MOSCOW);
    }

    /** The day by which a moment counts. */
    public static LocalDate inMoscow(Instant moment) {
        return LocalDate.ofInstant(moment, MOSCOW);
    }

    /** After which a day is in the future. */
    public static LocalDate whereItBeginsFirst() {
        return LocalDate.now(EASTERNMOST);
    }

    /** The day named by the parameter {@code today}, or today. */
    public static LocalDate or(@Nullable String asked) {
        return Objects.requireNonNullElseGet(Instants.day("today", asked), Today::inMoscow);
    }
}
