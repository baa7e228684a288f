package ru.podyom.roadmap.occurrence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Hears that a procedure's results came in, and opens what is due «после каждой оценочной процедуры». */
@ApplicationScoped
class ResultEvents {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final Openings openings;

    ResultEvents(Inbox inbox, ObjectMapper json, Openings openings) {
        this.inbox = inbox;
        this.json = json;
        this.openings = openings;
    }

    @Incoming("results")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn("occurrences", records, this::open);
    }

    private void open(List<ReceivedEvent> events) {
        openings.withdrawn(of(events, "result.withdrawn"));
        openings.afterResults(events.stream()
                .filter(event -> event.type().equals("result.recorded"))
                .map(event -> new Openings.Arrival(event.id(), event.time(), read(event)))
                .filter(arrival -> arrival.result().hasFigures())
                .toList());
    }

    private List<ResultRecorded> of(List<ReceivedEvent> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(this::read)
                .toList();
    }

    private ResultRecorded read(ReceivedEvent event) {
        try {
            return json.readValue(event.payload(), ResultRecorded.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
