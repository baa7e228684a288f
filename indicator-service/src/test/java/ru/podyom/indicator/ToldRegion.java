package ru.podyom.indicator;

import static org.awaitility.Awaitility.await;
import static ru.podyom.indicator.Told.as;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

/** A region of its own with one municipality, and a procedure that no other test has. */
public final class ToldRegion {

    /** Half of ten pupils have 8 points, half 12: «3» from 7, «4» from 11. */
    public static final String USUAL =
            "{'participants':10,'counts':{'mark2':0,'mark3':5,'mark4':5,'mark5':0},'details':{'primaryScores':[0,0,0,0,0,0,0,0,5,0,0,0,5]}}";

    /** All ten have 14. */
    public static final String HIGH =
            "{'participants':10,'counts':{'mark2':0,'mark3':0,'mark4':10,'mark5':0},'details':{'primaryScores':[0,0,0,0,0,0,0,0,0,0,0,0,0,0,10]}}";

    private static final AtomicLong POSITION = new AtomicLong(1_000_000);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    public final String region = "r-" + mark;
    public final String municipality = "m-" + mark;
    public final String path = "ru/" + region + "/" + municipality;
    public final String procedure = "vpr-ma-7-" + mark;
    public final String authority = Tokens.of("municipality", path);

    private int schools;

    private ToldRegion() {
        territory(region, "region", "ru", "ru/" + region);
        territory(municipality, "municipality", region, path);
    }

    /** Nine usual schools and one, with this kind and these figures; their codes end with their numbers. */
    public static ToldRegion ofNineAnd(String kind, String figures) {
        return new ToldRegion().with(9, kind, figures);
    }

    /** As many usual schools, and one more. */
    public static ToldRegion of(int usual, String figures) {
        return new ToldRegion().with(usual, "secondary", figures);
    }

    private ToldRegion with(int usual, String kind, String figures) {
        for (int i = 0; i <= usual; i++) {
            school(i, i == usual ? kind : "secondary");
            result(i, procedure, 7, "2020-2021", 1, i == usual ? figures : USUAL);
        }
        schools = usual + 1;
        return this;
    }

    public String code(int number) {
        return "s-" + mark + "-" + number;
    }

    public String asSchool(int number) {
        return Tokens.ofSchool(path, code(number));
    }

    private void territory(String code, String level, String parent, String at) {
        send(
                "territory",
                code,
                "{'code':'%s','name':'%s','level':'%s','parent':'%s','path':'%s','version':0}"
                        .formatted(code, code, level, parent, at));
    }

    public void school(int number, String kind) {
        send(
                "school",
                code(number),
                "{'id':'%s','code':'%s','name':'Школа %d','kind':'%s','municipality':'%s','territoryPath':'%s','version':0}"
                        .formatted(UUID.randomUUID(), code(number), number, kind, municipality, path));
    }

    /** The code of the procedure begins with its type. */
    public void result(int number, String in, int grade, String year, int version, String figures) {
        send("result", code(number), """
                {'resultId':'%s','version':%d,'school':'%s','territoryPath':'%s',
                 'procedure':{'code':'%s','type':'%s','subject':'MA','grade':%d,'schoolYear':'%s'},
                 'figures':%s,'recordedAt':'2026-01-31T12:00:00Z'}""".formatted(
                        UUID.randomUUID(),
                        version,
                        code(number),
                        path,
                        in,
                        in.substring(0, 3).toUpperCase(Locale.ROOT),
                        grade,
                        year,
                        figures));
    }

    /** The procedure itself, with its greatest score. */
    public void maxScore(int points) {
        send(
                "procedure",
                procedure,
                "{'code':'%s','type':'VPR','subject':'MA','grade':7,'schoolYear':'2020-2021','maxScore':%d,'version':0}"
                        .formatted(procedure, points));
    }

    /** The signals of the procedure, once they are as they should be. */
    public JsonPath signalsOnce(String token, Predicate<JsonPath> holds) {
        return await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> as(token)
                                .queryParam("procedure", procedure)
                                .queryParam("show", "all")
                                .get("/api/v1/objectivity-signals")
                                .jsonPath(),
                        list -> list.get("items") != null && holds.test(list));
    }

    /** The signals once all schools are compared. */
    public JsonPath compared() {
        return signalsOnce(authority, list -> list.getList("items").size() == schools && list.getInt("waiting") == 0);
    }

    private static void send(String aggregate, String key, String payload) {
        KafkaProbe.send(
                "podyom.assessment." + aggregate + ".v1",
                "assessment-service",
                POSITION.incrementAndGet(),
                aggregate + ".created",
                key,
                payload.replace('\'', '"'));
    }
}
