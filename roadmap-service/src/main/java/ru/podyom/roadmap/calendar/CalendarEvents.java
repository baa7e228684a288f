package ru.podyom.roadmap.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Hears of the terms of school years; what recurs in them moves with them. */
@ApplicationScoped
class CalendarEvents {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final Calendars calendars;
    private final Event<CalendarChanged> changes;

    CalendarEvents(Inbox inbox, ObjectMapper json, Calendars calendars, Event<CalendarChanged> changes) {
        this.inbox = inbox;
        this.json = json;
        this.calendars = calendars;
        this.changes = changes;
    }

    @Incoming("calendars")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn("calendars", records, this::learn);
    }

    private void learn(List<ReceivedEvent> events) {
        Set<String> changed = new LinkedHashSet<>();
        for (ReceivedEvent event : events) {
            if (event.type().equals("calendar.fixed")) {
                CalendarTold told = read(event);
                if (calendars.learn(told)) {
                    changed.add(told.territoryPath());
                }
            }
        }
        changed.forEach(path -> changes.fire(new CalendarChanged(path)));
    }

    private CalendarTold read(ReceivedEvent event) {
        try {
            return json.readValue(event.payload(), CalendarTold.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
