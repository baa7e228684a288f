package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Hears of schools, their results, and the list; the topics hold it all from the beginning. */
@ApplicationScoped
class MatchEvents {

    static final String CONSUMER = "matching";

    private final Inbox inbox;
    private final ObjectMapper json;
    private final MatchFacts facts;

    MatchEvents(Inbox inbox, ObjectMapper json, MatchFacts facts) {
        this.inbox = inbox;
        this.json = json;
        this.facts = facts;
    }

    @Incoming("matching")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn(CONSUMER, records, this::learn);
    }

    private void learn(List<ReceivedEvent> events) {
        List<SchoolTold> schools = new ArrayList<>();
        List<ResultTold> results = new ArrayList<>();
        List<MatchFacts.Status> statuses = new ArrayList<>();
        for (ReceivedEvent event : events) {
            switch (event.type()) {
                case "school.created", "school.corrected" -> schools.add(read(event, SchoolTold.class));
                case "result.recorded" -> results.add(read(event, ResultTold.class));
                case "result.withdrawn" ->
                    results.add(read(event, ResultTold.class).withdrawn());
                case "school-status.changed" ->
                    statuses.add(new MatchFacts.Status(read(event, StatusTold.class), event.position()));
                default -> {} // a newer publisher may say more than this service wants to know
            }
        }
        facts.learnSchools(schools);
        facts.learnResults(results.stream().filter(ResultTold::compares).toList());
        facts.learnStatuses(statuses);
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.readValue(event.payload(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
