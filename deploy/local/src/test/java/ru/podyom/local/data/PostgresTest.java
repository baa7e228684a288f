package ru.podyom.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.process.Keeper;

class PostgresTest {

    private static final String PASSWORD = "super-secret";

    @TempDir
    private static Path folder;

    private static DataDirectory directory;
    private static int port;
    private static Postgres postgres;
    private static Keeper keeper;

    @BeforeAll
    static void startWithTwoDatabases() throws Exception {
        directory = new DataDirectory(folder.resolve("with a space")).create();
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        postgres = new Postgres(directory, TestDirectory.BINARIES, port, PASSWORD);
        postgres.create();
        keeper = TestDirectory.start(directory, postgres);
        new Databases(postgres).create("roadmap", "owner-1", "app-1");
        new Databases(postgres).create("indicator", "owner-2", "app-2");
        as("roadmap", "roadmap_owner", "owner-1", "create table activity (title text)");
        as("roadmap", "roadmap_app", "app-1", "insert into activity values ('Анализ'), ('Ярмарка'), ('Ёлка')");
    }

    @AfterAll
    static void stop() {
        keeper.stop(Postgres.grace());
    }

    @Test
    void nobodyEntersWithoutAPassword() {
        assertThatThrownBy(() -> as("postgres", "postgres", "", "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void theApplicationRoleOwnsNothing() {
        assertThatThrownBy(() -> as("roadmap", "roadmap_app", "app-1", "drop table activity"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> as("roadmap", "roadmap_app", "app-1", "create table own (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void aServiceCannotEnterAnotherOnesDatabase() {
        assertThatThrownBy(() -> as("indicator", "roadmap_app", "app-1", "select 1"))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> as("indicator", "roadmap_owner", "owner-1", "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void creatingTheDatabasesAgainChangesNothing() throws Exception {
        new Databases(postgres).create("roadmap", "owner-1", "app-1");

        assertThat(as("roadmap", "roadmap_app", "app-1", "select count(*) from activity"))
                .isEqualTo("3");
    }

    @Test
    void writesAreDurableAndRussianIsUnderstoodWhateverTheMachinesLocale() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(as("roadmap", "roadmap_app", "app-1", "select lower(title) from activity where title ilike 'ёл%'"))
                .isEqualTo("ёлка");
    }

    @Test
    void dataSurviveAKillAndAStop() throws Exception {
        keeper.kill();
        await().atMost(Duration.ofSeconds(20)).until(postgres::ready);
        keeper.stop(Postgres.grace());

        keeper = TestDirectory.start(directory, postgres);

        assertThat(as("roadmap", "roadmap_app", "app-1", "select count(*) from activity"))
                .isEqualTo("3");
    }

    @Test
    void aLockFileWithTheNumberOfAStrangerDoesNotPreventAStart() throws Exception {
        keeper.stop(Postgres.grace());
        long stranger = ProcessHandle.current().pid();
        Files.writeString(directory.root().resolve("postgres/postmaster.pid"), stranger + "\n");

        postgres.create();

        keeper = TestDirectory.start(directory, postgres);
        assertThat(postgres.ready()).isTrue();
    }

    private static String setting(String name) throws SQLException {
        return as("roadmap", "roadmap_app", "app-1", "show " + name);
    }

    private static String as(String database, String user, String password, String sql) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
