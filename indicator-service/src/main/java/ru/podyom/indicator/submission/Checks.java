package ru.podyom.indicator.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import ru.podyom.indicator.element.About;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.observation.Place;
import ru.podyom.indicator.observation.Said;
import ru.podyom.runtime.problem.Violations;

/** What can be said of one observation without looking at others. */
final class Checks {

    // The day begins there first: nobody in the country reports of tomorrow.
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Kamchatka");

    private final LocalDate today = LocalDate.now(EASTERNMOST);

    /** Whom it may be about; before its place is looked for. */
    static void subject(Wanted wanted, Element element, Violations found) {
        boolean school = element.about() == About.SCHOOL;
        found.check(!school || wanted.school() != null, "/school", "required", element.code() + " is about schools")
                .check(
                        school || wanted.territory() != null,
                        "/territory",
                        "required",
                        element.code() + " is about territories")
                .check(!school || wanted.territory() == null, "/territory", "not-applicable", "name the school only")
                .check(
                        school || wanted.school() == null,
                        "/school",
                        "not-applicable",
                        element.code() + " is about territories");
    }

    void check(Candidate one) {
        time(one, one.element());
        value(one.wanted, one.element(), one.found);
        one.found.check(
                one.element().isAskedAt(one.place().path()),
                "/element",
                "not-asked",
                "the element is another territory's");
    }

    private void time(Candidate one, Element element) {
        Place place = one.place();
        LocalDate day = one.wanted.said().observedOn();
        LocalDate begins = element.periodKind().begins(one.wanted.period()).orElse(null);
        one.found
                .check(
                        begins != null,
                        "/period",
                        "wrong-form",
                        "periods of " + element.code() + " are written "
                                + element.periodKind().example())
                .check(begins == null || !begins.isAfter(today), "/period", "in-the-future", "it has not begun")
                .check(!day.isAfter(today), "/observedOn", "in-the-future", "the day has not come")
                .check(
                        begins == null || begins.isAfter(today) || !day.isBefore(begins),
                        "/observedOn",
                        "before-period",
                        "the period begins on " + begins)
                .check(
                        place.closedOn() == null || !day.isAfter(place.closedOn()),
                        "/school",
                        "closed",
                        "the school was closed on " + place.closedOn());
    }

    private static void value(Wanted wanted, Element element, Violations found) {
        Said said = wanted.said();
        BigDecimal value = said.value();
        found.check(value != null || said.missing() != null, "/value", "required", "give a value, or why it is missing")
                .check(value == null || said.missing() == null, "/missing", "contradiction", "there is a value")
                .check(
                        wanted.unit() == null || element.isIn(wanted.unit()),
                        "/unit",
                        "wrong-unit",
                        element.code() + " is given in " + element.unit());
        if (value != null) {
            int decimals = Math.max(0, value.stripTrailingZeros().scale());
            found.check(
                            decimals <= element.kind().decimals(),
                            "/value",
                            "wrong-form",
                            element.kind().decimals() == 0
                                    ? "a whole number"
                                    : "at most " + element.kind().decimals() + " decimals")
                    .check(element.allows(value), "/value", "out-of-range", "the range is " + element.range());
        }
    }
}
