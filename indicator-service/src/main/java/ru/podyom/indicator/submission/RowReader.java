package ru.podyom.indicator.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.About;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.observation.Said;
import ru.podyom.indicator.sheet.Line;
import ru.podyom.runtime.problem.Violations;

/** Reads what the cells of a line say: one observation, or one for each element that has a column. */
final class RowReader {

    /** What of a list that does not say it itself the sender has said. */
    record Defaults(
            @Nullable String period,
            @Nullable LocalDate observedOn,
            @Nullable String evidence) {}

    /** An observation of a file, and where it stands there. */
    record Read(long line, int column, Candidate candidate) {}

    private static final int LONGEST_EVIDENCE = 2000;

    private final Header header;
    private final Defaults defaults;
    private final Map<String, Element> elements;
    private final Map<String, String> schools;

    /** @param schools codes by names in small letters */
    RowReader(Header header, Defaults defaults, Map<String, Element> elements, Map<String, String> schools) {
        this.header = header;
        this.defaults = defaults;
        this.elements = elements;
        this.schools = schools;
    }

    List<Read> read(Line line) {
        List<Read> all = new ArrayList<>();
        if (header.isLong()) {
            Element element = Header.named(header.text(line, Column.ELEMENT), elements);
            int place = header.place(header.place(Column.VALUE) > 0 ? Column.VALUE : Column.MISSING);
            all.add(read(line, place, element, header.text(line, Column.VALUE)));
        }
        header.values().forEach((place, element) -> {
            // An empty cell of a wide list says nothing.
            if (!line.cell(place).isEmpty()) {
                all.add(read(line, place + 1, element, line.cell(place)));
            }
        });
        return all;
    }

    private Read read(Line line, int column, @Nullable Element element, String text) {
        // What is no value is a reason why there is none.
        boolean reason = Cells.missing(text) != null;
        String missing = reason ? text : header.isLong() ? header.text(line, Column.MISSING) : "";
        String value = reason ? "" : text;
        Cells.Value said = element == null ? null : Cells.value(value, element);
        String dayText = header.text(line, Column.OBSERVED_ON);
        LocalDate day = dayText.isEmpty() ? defaults.observedOn() : Cells.day(dayText);
        String evidence = or(header.text(line, Column.EVIDENCE), defaults.evidence());
        Candidate one = new Candidate(wanted(
                line,
                element,
                said == null ? null : said.unit(),
                new Said(
                        said == null ? null : said.number(),
                        Cells.missing(missing),
                        day == null ? LocalDate.EPOCH : day,
                        evidence)));
        boolean readable = value.isEmpty() || element == null || said != null;
        one.found.check(readable, "/value", "wrong-form", shortened(value) + " is not a value");
        checkMissing(missing, one.found);
        checkDay(day, dayText, one.found);
        checkEvidence(evidence, one.found);
        return new Read(line.number(), column, one);
    }

    private static void checkMissing(String text, Violations found) {
        found.check(
                text.isEmpty() || Cells.missing(text) != null,
                "/missing",
                "wrong-form",
                shortened(text) + " is not a reason: notReported, notApplicable, notTested");
    }

    private static void checkDay(@Nullable LocalDate day, String text, Violations found) {
        boolean missing = text.isEmpty();
        found.check(
                day != null,
                "/observedOn",
                missing ? "required" : "wrong-form",
                missing
                        ? "the day it was observed is needed, in the list or as a parameter"
                        : shortened(text) + " is not a day, as 20.05.2021");
    }

    private static void checkEvidence(@Nullable String text, Violations found) {
        boolean fits =
                text == null || (text.length() <= LONGEST_EVIDENCE && text.matches("(?s)" + NewObservation.EVIDENCE));
        found.check(fits, "/evidence", "wrong-form", NewObservation.EVIDENCE_MESSAGE);
    }

    private Wanted wanted(Line line, @Nullable Element element, @Nullable String besides, Said said) {
        String school = header.text(line, Column.SCHOOL);
        String territory = header.text(line, Column.TERRITORY);
        boolean aboutSchool = element == null ? !school.isEmpty() : element.about() == About.SCHOOL;
        String unit = or(besides, or(header.text(line, Column.UNIT), null));
        return new Wanted(
                element == null ? header.text(line, Column.ELEMENT) : element.code(),
                aboutSchool && !school.isEmpty() ? schools.getOrDefault(school.toLowerCase(Locale.ROOT), school) : null,
                aboutSchool || territory.isEmpty() ? null : territory,
                Objects.requireNonNullElse(or(header.text(line, Column.PERIOD), defaults.period()), ""),
                unit,
                said);
    }

    private static @Nullable String or(@Nullable String text, @Nullable String other) {
        return text == null || text.isEmpty() ? other : text;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
