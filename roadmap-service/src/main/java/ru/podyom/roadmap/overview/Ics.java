package ru.podyom.roadmap.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/**
 * Occurrences as a calendar (RFC 5545): each one an event of a whole day, its last. Tasks (VTODO) would say more, but
 * the calendars that people use do not show them.
 */
final class Ics {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Ics() {}

    static String of(String name, List<Overview.Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Podyom//Roadmap//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(12)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT12H"));
        List<VEvent> events = entries.stream()
                .flatMap(one -> Stream.ofNullable(shownOn(one.row())).map(day -> event(one, day)))
                .toList();
        events.forEach(calendar::add);
        if (events.isEmpty()) {
            // A calendar has at least one component (3.6), and the zone by which its days count says nothing wrong.
            calendar.add(moscow());
        }
        return Folding.of(calendar.toString());
    }

    /** Its last day; where an event opened it and no time is granted, the day on which it opened. */
    private static @Nullable LocalDate shownOn(DueRow row) {
        return row.actBy() == null && row.cause() != null ? row.opensOn() : row.actBy();
    }

    private static VTimeZone moscow() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(2014, 10, 26, 2, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.ofHours(4)));
        standard.add(new TzOffsetTo(ZoneOffset.ofHours(3)));
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new TzId("Europe/Moscow"));
        return zone;
    }

    private static VEvent event(Overview.Entry entry, LocalDate day) {
        DueRow row = entry.row();
        VEvent event = new VEvent(day, summary(row));
        // Without a METHOD the stamp is that of the last change (3.8.7.2): the same text until something changes.
        Instant changedAt = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
        event.replace(new DtStamp(changedAt));
        event.add(new LastModified(changedAt));
        event.add(new Sequence(entry.sequence()));
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
        add(lines, "Срок", days(row));
        add(lines, "Когда", row.label());
        add(lines, "Ответственный", row.responsible());
        add(lines, "Ожидаемый результат", row.expectedResult());
        add(lines, "Школа", row.school());
        add(lines, "Программа", row.programme());
        return lines.toString();
    }

    private static @Nullable String days(DueRow row) {
        if (row.opensOn() == null) {
            return null;
        }
        String opens = DAY.format(row.opensOn());
        return row.actBy() == null ? "с " + opens : opens + " – " + DAY.format(row.actBy());
    }

    private static void add(StringJoiner lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }
}
