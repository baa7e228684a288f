package ru.podyom.roadmap.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/**
 * Occurrences as a calendar (RFC 5545): each one an event of a whole day, its last. Tasks (VTODO) would say more, but
 * the calendars that people use do not show them.
 */
final class Ics {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Ics() {}

    static String of(String name, List<DueRow> rows) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Podyom//Roadmap//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(null, Duration.ofHours(12)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT12H"));
        rows.stream()
                .filter(row -> row.actBy() != null)
                .map(row -> event(row, Objects.requireNonNull(row.actBy())))
                .forEach(calendar::add);
        return Folding.of(calendar.toString());
    }

    private static VEvent event(DueRow row, LocalDate day) {
        VEvent event = new VEvent(day, summary(row));
        event.add(new DtEnd<>(day.plusDays(1)));
        // The same whenever it is fetched, so that a calendar changes its event and makes no second one.
        event.add(new Uid(row.id() + "@podyom"));
        event.add(new Description(description(row)));
        event.add(new Categories(row.programme()));
        event.add(
                row.status() == OccurrenceStatus.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        // What is due takes nobody's day.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String summary(DueRow row) {
        String title = row.number() == null ? row.title() : row.number() + " " + row.title();
        return switch (row.status()) {
            case DONE -> "✓ " + title;
            case OVERDUE -> "! " + title;
            default -> title;
        };
    }

    private static String description(DueRow row) {
        StringJoiner lines = new StringJoiner("\n");
        add(lines, "Срок", row.opensOn() == null ? null : DAY.format(row.opensOn()) + " – " + day(row));
        add(lines, "Когда", row.label());
        add(lines, "Ответственный", row.responsible());
        add(lines, "Ожидаемый результат", row.expectedResult());
        add(lines, "Школа", row.school());
        add(lines, "Программа", row.programme());
        return lines.toString();
    }

    private static String day(DueRow row) {
        return row.actBy() == null ? "" : DAY.format(row.actBy());
    }

    private static void add(StringJoiner lines, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }
}
