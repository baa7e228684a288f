package ru.podyom.indicator.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.podyom.indicator.evaluation.ActivityEvaluation;
import ru.podyom.indicator.evaluation.SchoolEvaluation;
import ru.podyom.indicator.fact.Facts;
import ru.podyom.indicator.fact.News;
import ru.podyom.runtime.inbox.Inbox;
import ru.podyom.runtime.inbox.ReceivedEvent;

/** Takes a batch of events in: facts first, then, once for each school and activity, what follows from them. */
@ApplicationScoped
public class EventIntake {

    /** The name under which this service remembers what it has heard. */
    public static final String CONSUMER = "indicator-service";

    private final Inbox inbox;
    private final Facts facts;
    private final SchoolEvaluation schools;
    private final ActivityEvaluation activities;
    private final ObjectMapper json;

    EventIntake(Inbox inbox, Facts facts, SchoolEvaluation schools, ActivityEvaluation activities, ObjectMapper json) {
        this.inbox = inbox;
        this.facts = facts;
        this.schools = schools;
        this.activities = activities;
        this.json = json;
    }

    @Incoming("events")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        inbox.takeIn(CONSUMER, records, this::handle);
    }

    private void handle(List<ReceivedEvent> events) {
        Map<String, List<ReceivedEvent>> byAggregate =
                events.stream().collect(Collectors.groupingBy(event -> aggregate(event.type())));
        facts.territories(
                newest(byAggregate, "territory", News.Territory.class, News.Territory::code, News.Territory::version));
        var schoolNews = newest(byAggregate, "school", News.School.class, News.School::code, News.School::version);
        facts.schools(schoolNews);
        facts.procedures(
                newest(byAggregate, "procedure", News.Procedure.class, News.Procedure::code, News.Procedure::version));
        var results = newest(
                byAggregate,
                "result",
                News.Result.class,
                result -> result.school() + " " + result.procedure().code(),
                News.Result::version);
        facts.results(results);
        facts.programmes(
                newest(byAggregate, "programme", News.Programme.class, News.Programme::code, News.Programme::version));
        var activityNews =
                newest(byAggregate, "activity", News.Activity.class, News.Activity::id, News.Activity::version);
        facts.activities(activityNews);

        Set<String> touched = new TreeSet<>();
        schoolNews.forEach(school -> touched.add(school.code()));
        results.forEach(result -> touched.add(result.school()));
        schools.evaluate(touched);
        activities.evaluate(activityNews.stream().map(News.Activity::id).collect(Collectors.toSet()));
    }

    private static String aggregate(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    /** Of several events about one thing only the newest version counts. */
    private <T, K> Collection<T> newest(
            Map<String, List<ReceivedEvent>> events,
            String aggregate,
            Class<T> type,
            Function<T, K> key,
            ToIntFunction<T> version) {
        BinaryOperator<T> newer = (a, b) -> version.applyAsInt(a) >= version.applyAsInt(b) ? a : b;
        return events.getOrDefault(aggregate, List.of()).stream()
                .map(event -> read(event, type))
                .collect(Collectors.toMap(key, Function.identity(), newer, LinkedHashMap::new))
                .values();
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.readValue(event.payload(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
