package ru.podyom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.process.CannotStart;

/** The real processes, from a posted result to the list that the gateway answers with. */
class WholePathIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LIST =
            "/api/v1/low-performing-schools?territory=leninsk-kuznetsky&schoolYear=2020-2021";

    @TempDir
    static Path data;

    private static SuiteOptions options;
    private static Suite suite;
    private static Caller admin;
    private static Caller municipality;

    @BeforeAll
    static void theSuiteRunsWithItsDemonstration() throws CannotStart {
        options = SuiteOptions.of(Path.of("../..").toAbsolutePath().normalize(), data)
                .withPortBase(StandIn.freePortBase())
                .withDemo(true);
        start();
    }

    private static void start() throws CannotStart {
        suite = Suite.start(options);
        admin = new Caller(suite.gatewayUri(), suite.token("admin"));
        municipality = new Caller(suite.gatewayUri(), suite.token("municipality"));
    }

    @AfterAll
    static void theSuiteStops() {
        if (suite != null) {
            suite.stop();
        }
    }

    private static JsonNode listOnce(int computed) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> municipality.get(LIST).body(),
                        list -> list.at("/comparison/computed").asInt(-1) == computed);
    }

    @Test
    void threeSchoolsAreComputedWithEvidenceAndSevenAreClaimed() {
        JsonNode list = listOnce(3);

        assertThat(list.findValues("school").stream().limit(3).map(school -> school.get("code")
                        .asText()))
                .containsExactly("lk-arinichevskaya", "lk-demyanovskaya", "lk-podgornovskaya");
        assertThat(list.at("/comparison/claimed").asInt()).isEqualTo(7);
        assertThat(list.get("claimed")).hasSize(7);
        assertThat(list.at("/items/0/criteria/0/evidence")).isNotEmpty().allSatisfy(evidence -> assertThat(
                        evidence.get("share").asDouble())
                .isGreaterThanOrEqualTo(evidence.get("threshold").asDouble()));
    }

    @Test
    void aCorrectedResultChangesTheListAndBackAgain() {
        listOnce(3);
        JsonNode result = municipality
                .get("/api/v1/results?school=lk-demyanovskaya&procedure=vpr-ru-7-2021")
                .body()
                .at("/items/0");
        String path = "/api/v1/results/" + result.get("id").asText();
        Instant begun = Instant.now();

        municipality.put(path, result.get("version").asInt(), correction(12));

        listOnce(2);
        System.out.printf(
                "corrected result visible in the list after %d ms%n",
                Duration.between(begun, Instant.now()).toMillis());
        municipality.put(path, result.get("version").asInt() + 1, correction(56));
        listOnce(3);
    }

    private static String correction(int share) {
        return "{\"figures\":{\"shares\":{\"mark2\":%d,\"mark5\":0}},\"reason\":\"проверка\"}".formatted(share);
    }

    @Test
    void anImportThatIsTakenBackTakesTheSchoolOffTheListAndItsProposalToo() {
        listOnce(3);
        String job = municipality.importCsv("""
                school,procedure,share2
                lk-krasninskaya,vpr-ma-6-2021,40
                lk-krasninskaya,vpr-ru-6-2021,45
                """);
        listOnce(4);
        await().atMost(PATIENCE).until(() -> proposalOfKrasninskaya().equals("open"));

        int status = municipality
                .post(job + "/rollback", "{\"reason\":\"не тот файл\"}")
                .status();

        assertThat(status).isEqualTo(200);
        listOnce(3);
        await().atMost(PATIENCE).until(() -> proposalOfKrasninskaya().equals("withdrawn"));
    }

    private static String proposalOfKrasninskaya() {
        return municipality
                .get("/api/v1/proposals?school=lk-krasninskaya")
                .body()
                .at("/items/0/state")
                .asText();
    }

    @Test
    void servicesKilledInTheMiddleOfAnImportLoseAndRepeatNothing() {
        int schools = 200;
        IntStream.range(0, schools).forEach(i -> admin.post("/api/v1/schools", school(i)));
        for (String procedure : new String[] {"vpr-ma-5-2022", "vpr-ru-5-2022"}) {
            String subject = procedure.substring(4, 6).toUpperCase(java.util.Locale.ROOT);
            admin.post(
                    "/api/v1/procedures",
                    "{\"code\":\"%s\",\"type\":\"VPR\",\"subject\":\"%s\",\"grade\":5,\"schoolYear\":\"2021-2022\"}"
                            .formatted(procedure, subject));
        }
        String rows = IntStream.range(0, schools)
                .mapToObj(i ->
                        "kz-%d,vpr-ma-5-2022,%d\nkz-%d,vpr-ru-5-2022,%d\n".formatted(i, i % 2 == 0 ? 40 : 5, i, 35))
                .collect(Collectors.joining());

        String job = admin.importCsv("school,procedure,share2\n" + rows);
        suite.kill("assessment-service");
        suite.kill("indicator-service");

        await().atMost(PATIENCE)
                .until(() -> admin.get(job).body().path("state").asText().equals("done"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode value = admin.get(
                            "/api/v1/indicator-values?territory=kezhma&schoolYear=2021-2022&indicator=listed-schools-share")
                    .body()
                    .at("/items/0");
            assertThat(value.path("denominator").asInt()).isEqualTo(schools);
            assertThat(value.path("numerator").asInt()).isEqualTo(schools / 2);
        });
        assertThat(admin.get(job).body().at("/rows/created").asInt()).isEqualTo(2 * schools);
    }

    private static String school(int i) {
        return "{\"code\":\"kz-%d\",\"name\":\"Школа %d\",\"kind\":\"secondary\",\"municipality\":\"kezhma\"}"
                .formatted(i, i);
    }

    @Test
    void aSchoolOnTheListIsOfferedAProgrammeOfItsOwn() {
        listOnce(3);
        JsonNode proposals = await().atMost(PATIENCE)
                .until(
                        () -> municipality
                                .get("/api/v1/proposals?school=lk-podgornovskaya&state=open")
                                .body()
                                .path("items"),
                        items -> items.findValuesAsText("schoolYear").contains("2020-2021"));
        String id = proposals.findParents("schoolYear").stream()
                .filter(one -> one.path("schoolYear").asText().equals("2020-2021") && one.has("id"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();

        int status = municipality
                .post("/api/v1/proposals/" + id + "/decision", "{\"decision\":\"accept\"}")
                .status();

        assertThat(status).isEqualTo(200);
        assertThat(municipality
                        .get("/api/v1/programmes?school=lk-podgornovskaya")
                        .body()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aMarkOfExecutionMovesTheProgrammesIndicator() {
        JsonNode leaf = admin
                .get("/api/v1/activities?programme=pervomaysky-2020&limit=1000")
                .body()
                .get("items")
                .findParents("number")
                .stream()
                .filter(activity -> activity.path("number").asText().startsWith("1.1"))
                .findFirst()
                .orElseThrow();

        int status = admin.post(
                        "/api/v1/activities/" + leaf.get("id").asText() + "/marks",
                        "{\"state\":\"done\",\"doneOn\":\"2020-08-20\"}")
                .status();

        assertThat(status).isIn(200, 201);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode value = admin.get("/api/v1/indicator-values?programme=pervomaysky-2020")
                    .body()
                    .at("/items/0");
            assertThat(value.path("numerator").asInt()).isEqualTo(1);
            assertThat(value.path("denominator").asInt()).isEqualTo(31);
        });
    }

    @Test
    void nobodySeesWhatIsAnothers() {
        Caller stranger = new Caller(suite.gatewayUri(), "not-a-token");
        Caller school = new Caller(suite.gatewayUri(), suite.token("school"));

        assertThat(stranger.get(LIST).status()).isEqualTo(401);
        assertThat(municipality.get("/api/v1/schools?territory=kezhma").status())
                .isEqualTo(403);
        assertThat(municipality.get("/api/v1/programmes/pervomaysky-2020").status())
                .isEqualTo(404);
        assertThat(school.get("/api/v1/results?limit=1000").body().get("items"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.get("school").asText()).isEqualTo("lk-arinichevskaya"));
    }

    @Test
    void stoppingAndStartingBringsTheSameAnswers() throws CannotStart {
        String before = listOnce(3).get("items").toString();
        suite.stop();

        start();

        assertThat(listOnce(3).get("items")).hasToString(before);
    }
}
