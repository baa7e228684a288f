package ru.podyom.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.Given.unique;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

@AssessmentTest
class OutboxTest {

    private static final List<String> TOPICS = List.of("territory", "school", "procedure", "result", "calendar");

    @Test
    void whatIsPublishedFitsTheContracts() {
        String municipality = unique("m");
        Given.municipality(municipality);
        String school = Given.school(unique("s"), municipality);
        String procedure = Given.procedure(unique("p"), "RU", 9, "2020-2021");

        for (String key : List.of("territory " + municipality, "school " + school, "procedure " + procedure)) {
            String topic = key.substring(0, key.indexOf(' '));
            var events = KafkaProbe.readUntil("podyom.assessment." + topic + ".v1", seen -> seen.stream()
                    .anyMatch(event -> key.endsWith(" " + event.key())));
            events.stream()
                    .filter(event -> key.endsWith(" " + event.key()))
                    .forEach(event -> Contracts.assertFits("assessment-service", topic + ".v1", event.value()));
        }
    }

    @Test
    void eventsOfConcurrentChangesGetPositionsWithoutGapOrRepeat() {
        Given.municipality(unique("m"));
        List<String> codes =
                IntStream.range(0, 40).mapToObj(i -> unique("p" + i)).toList();

        codes.parallelStream().forEach(code -> Given.procedure(code, "MA", 5, "2018-2019"));

        KafkaProbe.readUntil("podyom.assessment.procedure.v1", seen -> seen.stream()
                .map(event -> event.key())
                .collect(Collectors.toSet())
                .containsAll(codes));
        List<Long> positions = new ArrayList<>();
        for (String topic : TOPICS) {
            KafkaProbe.readAll("podyom.assessment." + topic + ".v1")
                    .forEach(event -> positions.add(Long.parseLong(KafkaProbe.header(event, "ce_sequence"))));
        }
        Set<Long> distinct = new TreeSet<>(positions);
        assertThat(positions).hasSameSizeAs(distinct);
        assertThat(distinct).last().isEqualTo((long) distinct.size());
    }
}
