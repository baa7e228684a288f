package ru.podyom.roadmap.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Hears of territories and schools; every event holds the whole state, so the order of the two does not matter. */
@ApplicationScoped
class TerritoryEvents {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final Territories territories;
    private final Schools schools;
    private final Event<AudienceChanged> changes;

    TerritoryEvents(
            Inbox inbox, ObjectMapper json, Territories territories, Schools schools, Event<AudienceChanged> changes) {
        this.inbox = inbox;
        this.json = json;
        this.territories = territories;
        this.schools = schools;
        this.changes = changes;
    }

    @Incoming("territories")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn("territories", records, this::learn);
    }

    private void learn(List<ReceivedEvent> events) {
        Set<String> places = new HashSet<>();
        events.forEach(event -> learn(event, places));
        if (!places.isEmpty()) {
            changes.fire(new AudienceChanged(places));
        }
    }

    private void learn(ReceivedEvent event, Set<String> places) {
        switch (event.type()) {
            case "territory.created", "territory.corrected" -> territories.learn(read(event, TerritoryTold.class));
            case "school.created", "school.corrected" -> places.addAll(schools.learn(read(event, SchoolTold.class)));
            default -> {} // a newer publisher may say more than this service wants to know
        }
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.readValue(event.payload(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
