package ru.podyom.roadmap.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

    TerritoryEvents(Inbox inbox, ObjectMapper json, Territories territories, Schools schools) {
        this.inbox = inbox;
        this.json = json;
        this.territories = territories;
        this.schools = schools;
    }

    @Incoming("territories")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn("territories", records, events -> events.forEach(this::learn));
    }

    private void learn(ReceivedEvent event) {
        switch (event.type()) {
            case "territory.created", "territory.corrected" -> territories.learn(read(event, TerritoryTold.class));
            case "school.created", "school.corrected" -> schools.learn(read(event, SchoolTold.class));
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
