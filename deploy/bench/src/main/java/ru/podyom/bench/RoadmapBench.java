package ru.podyom.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a roadmap is asked every day, each answer beside SQL by hand that reads the same from the same tables. */
final class RoadmapBench {

    static final int LEAST_PROGRAMMES = RoadmapWorld.TOGETHER;

    private static final int ACTIVITIES = 100;
    private static final int WARM = 1000;
    private static final int PLAN = 500;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private static final String DUE_BY_HAND = """
            select o.id, o.activity_id, o.programme_code, a.number, a.title, o.territory_path, o.school, o.label,
                   o.opens_on, o.act_by, o.state, o.act_by < current_date as overdue, o.done_on,
                   o.confirmed_by is not null, a.roles #>> '{responsible,wording}', a.expected_result
              from occurrence o join activity a on a.id = o.activity_id
             where o.school = ? and o.live and o.state in ('PLANNED', 'UNDER_WAY', 'PARTLY')
               and o.act_by <= current_date + 7
             order by o.act_by, o.id limit 1000""";

    private static final String COUNT_BY_HAND = """
            select o.programme_code, count(*), count(*) filter (where due_on < current_date),
                   count(*) filter (where due_on < current_date and o.state = 'DONE'),
                   count(*) filter (where o.state = 'DONE'),
                   count(*) filter (where o.state = 'DONE' and o.done_on > o.due_on),
                   count(*) filter (where o.confirmed_by is not null),
                   count(*) filter (where o.state = 'PARTLY'), count(*) filter (where o.state = 'UNDER_WAY'),
                   count(*) filter (where o.state = 'NOT_DONE'),
                   count(*) filter (where o.state = 'PLANNED' and act_by < current_date),
                   count(*) filter (where o.state = 'PLANNED' and act_by >= current_date and opens_on <= current_date),
                   count(*) filter (where o.state = 'PLANNED' and opens_on > current_date),
                   count(*) filter (where o.state = 'CANCELLED'), count(*) filter (where o.state = 'NOT_APPLICABLE')
              from occurrence o
             where o.live and (o.territory_path = ? or o.territory_path like ?)
             group by grouping sets ((o.programme_code), ())""";

    private final Rig rig;
    private final int programmes;

    RoadmapBench(Rig rig, int programmes) {
        this.rig = rig;
        this.programmes = programmes;
    }

    /** Something to repeat. */
    private interface Turn {
        /** Gives how many things it read. */
        int take() throws IOException, SQLException, InterruptedException;
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        RoadmapWorld.fill(rig, programmes, ACTIVITIES);
        try (PreparedStatement due = rig.database.prepareStatement(DUE_BY_HAND);
                PreparedStatement count = rig.database.prepareStatement(COUNT_BY_HAND)) {
            due.setString(1, "s1-7");
            compare(
                    "A school's due list",
                    () -> found(rig.get("/api/v1/due-list?school=s1-7&limit=1000"), "\"activity\":"),
                    () -> rows(due),
                    repeats);
            count.setString(1, "ru/reg/m1");
            count.setString(2, "ru/reg/m1/%");
            compare(
                    "A municipality's plan and fact by programme",
                    () -> 1 + found(rig.get("/api/v1/plan-fact?territory=m1&by=programme"), "\"key\":"),
                    () -> rows(count),
                    repeats);
        }
        deadlines(repeats);
        plans(repeats);
    }

    private void compare(String what, Turn service, Turn byHand, int repeats)
            throws IOException, SQLException, InterruptedException {
        int read = service.take();
        if (read == 0 || read != byHand.take()) {
            throw new IllegalStateException(what + ": other rows than by hand, or none");
        }
        for (int i = 0; i < WARM; i++) {
            service.take();
            byHand.take();
        }
        Median answered = new Median();
        Median queried = new Median();
        for (int i = 0; i < repeats; i++) {
            answered.add(millis(service));
            queried.add(millis(byHand));
        }
        Report.head(
                "%s: %,d rows, of %,d programmes; %d interleaved repeats".formatted(what, read, programmes, repeats));
        Report.row("the service over HTTP, ms", answered);
        Report.row("SQL by hand, ms", queried);
        Report.verdict("service : SQL", answered.value() / queried.value(), "<=", 1.5);
    }

    private static double millis(Turn turn) throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        turn.take();
        return (System.nanoTime() - start) / 1e6;
    }

    private static int rows(PreparedStatement query) throws SQLException {
        int found = 0;
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getString(i);
                }
                found++;
            }
        }
        return found;
    }

    private static int found(String text, String part) {
        int found = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            found++;
        }
        return found;
    }

    /** Of all forms in turn, 500 a request: the answer has their meaning, words and windows. */
    private void deadlines(int repeats) throws IOException, InterruptedException {
        List<String> forms = List.of(
                "до 20.08.2020",
                "01.09.20 30.12.22",
                "Сентябрь 2023 г. - февраль 2024 г.",
                "ноябрь-декабрь",
                "Июнь 2020, 2021, 2022",
                "1 раз в четверть",
                "ежемесячно до 5 числа",
                "постоянно",
                "По запросам",
                "");
        String wordings = String.join("\",\"", Collections.nCopies(500 / forms.size(), String.join("\",\"", forms)));
        String body = "{\"territory\":\"m1\",\"termFrom\":\"2020-09-01\",\"termTo\":\"2022-12-31\",\"wordings\":[\""
                + wordings + "\"]}";
        Median millions = new Median();
        for (int i = -WARM / 10; i < repeats; i++) {
            long start = System.nanoTime();
            rig.post("/api/v1/deadline-readings", "application/json", body);
            double minutes = (System.nanoTime() - start) / 60e9;
            if (i >= 0) {
                millions.add(500 / minutes / 1e6);
            }
        }
        Report.head(
                "Deadlines compiled, expanded and answered over HTTP, 500 a request, %d repeats".formatted(repeats));
        Report.row("millions a minute", millions);
        Report.verdict("millions a minute", millions.value(), ">=", 1);
    }

    /** From the document to the plan with its occurrences. */
    private void plans(int repeats) throws IOException, InterruptedException {
        StringBuilder plan = new StringBuilder("№\tМероприятие\tСрок\tОтветственный\tОжидаемый результат\n");
        for (int i = 1; i <= PLAN; i++) {
            plan.append("%d.\tСеминар для учителей %d\t%s\tМетодист ИМЦ\tПрограмма семинара%n"
                    .formatted(i, i, i % 3 == 0 ? "1 раз в месяц" : i % 3 == 1 ? "Октябрь 2021" : "ежегодно"));
        }
        Median seconds = new Median();
        for (int i = -3; i < Math.min(repeats, 10); i++) {
            String code = "plan-" + (i + 3);
            rig.post("/api/v1/programmes", "application/json", """
                    {"code": "%s", "title": "План", "level": "municipality", "territory": "m1",
                     "termFrom": "2021-09-01", "termTo": "2022-08-31"}""".formatted(code));
            long start = System.nanoTime();
            String imports = "/api/v1/programmes/" + code + "/activity-imports";
            Matcher id = ID.matcher(rig.post(imports, "text/plain; charset=utf-8", plan.toString()));
            if (!id.find()) {
                throw new IllegalStateException("an import without its id");
            }
            rig.post(imports + "/" + id.group(1) + "/acceptance", "application/json", "{}");
            if (i >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        Report.head("A plan of %d activities from its document to occurrences, %d repeats"
                .formatted(PLAN, Math.min(repeats, 10)));
        Report.row("seconds", seconds);
        Report.verdict("seconds", seconds.value(), "<=", 2);
    }
}
