package ru.podyom.roadmap.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.inside;
import static ru.podyom.roadmap.Given.unique;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;

@RoadmapTest
class TerritoryEventsTest {

    private final ObjectMapper json;
    private final Territories territories;

    TerritoryEventsTest(ObjectMapper json, Territories territories) {
        this.json = json;
        this.territories = territories;
    }

    @Test
    void thePublishersTerritoryIsUnderstood() throws Exception {
        TerritoryTold told =
                json.readValue(Contracts.example("assessment-service", "territory.v1"), TerritoryTold.class);

        assertThat(told.path()).endsWith(told.code());
    }

    @Test
    void thePublishersSchoolIsUnderstood() throws Exception {
        SchoolTold told = json.readValue(Contracts.example("assessment-service", "school.v1"), SchoolTold.class);

        assertThat(told.territoryPath()).endsWith(told.municipality());
    }

    @Test
    void aCorrectionIsLearnt() {
        String code = unique("m");
        Given.tellTerritory(code, "прежнее", 0);

        Given.tellTerritory(code, "новое", 1);

        await(() -> name(code).equals("новое"));
    }

    @Test
    void whatIsOlderDoesNotOverwriteWhatIsNewer() {
        String code = unique("m");
        inside(() -> {
            territories.learn(new TerritoryTold(code, "новое", "municipality", "ru/x/" + code, 2));
            territories.learn(new TerritoryTold(code, "старое", "municipality", "ru/x/" + code, 1));
            return null;
        });

        assertThat(name(code)).isEqualTo("новое");
    }

    private String name(String code) {
        return inside(() -> territories.findById(code).name);
    }
}
