package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.roadmap.territory.ListedSchools;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Hears that a school entered or left the list. */
@ApplicationScoped
class ProposalEvents {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final Proposals proposals;
    private final ListedSchools listed;

    ProposalEvents(Inbox inbox, ObjectMapper json, Proposals proposals, ListedSchools listed) {
        this.inbox = inbox;
        this.json = json;
        this.proposals = proposals;
        this.listed = listed;
    }

    @Incoming("statuses")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn("proposals", records, events -> events.forEach(this::react));
    }

    private void react(ReceivedEvent event) {
        if (!event.type().equals("school-status.changed")) {
            return; // a newer publisher may say more than this service wants to know
        }
        StatusChanged news = read(event);
        switch (news.status()) {
            case ENTERED -> {
                listed.entered(news.school(), news.schoolYear().text(), news.ruleSet(), news.territoryPath());
                proposals.entered(news, event.id());
            }
            case LEFT -> {
                listed.left(news.school(), news.schoolYear().text(), news.ruleSet(), news.territoryPath());
                proposals.left(news, event.id());
            }
        }
    }

    private StatusChanged read(ReceivedEvent event) {
        try {
            return json.readValue(event.payload(), StatusChanged.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
