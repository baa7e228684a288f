package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables made of true counts: whatever is refused or doubted in them is a false alarm. */
class CleanMatrixTest {

    private static final long SEED = 20_211_001L;
    private static final int TABLES = 1000;
    private static final List<String> TITLES = List.of(
            "ВПР МА 5 2019",
            "ВПР РУ 5 2019",
            "ВПР МА 6 2019",
            "ВПР РУ 6 2019",
            "ОГЭ МА 2019",
            "ОГЭ РУ 2019",
            "ВПР МА 5 2021",
            "ВПР РУ 5 2021",
            "ВПР МА 6 2021",
            "ВПР РУ 6 2021",
            "ОГЭ МА 2021",
            "ОГЭ РУ 2021");

    private static String table(Random random) {
        StringBuilder table = new StringBuilder("ОО\t" + String.join("\t\t", TITLES) + "\t\n\t");
        table.append(String.join(
                "\t",
                IntStream.range(0, TITLES.size() * 2)
                        .mapToObj(i -> i % 2 == 0 ? "%2" : "%5")
                        .toList()));
        int schools = 5 + random.nextInt(11);
        for (int school = 0; school < schools; school++) {
            table.append("\nСОШ № ").append(school + 1);
            double weak = 0.05 + 0.25 * random.nextDouble();
            int[] classes = random.ints(TITLES.size() / 2, 8, 61).toArray();
            for (int i = 0; i < TITLES.size(); i++) {
                table.append(pair(random, classes[i / 2], weak));
            }
        }
        return table.toString();
    }

    private static String pair(Random random, int n, double weak) {
        int twos = 0;
        int fives = 0;
        for (int pupil = 0; pupil < n; pupil++) {
            double luck = random.nextDouble();
            twos += luck < weak ? 1 : 0;
            fives += luck > 0.85 ? 1 : 0;
        }
        return "\t" + Math.round(100.0 * twos / n) + "\t" + Math.round(100.0 * fives / n);
    }

    @Test
    void cleanTablesAreTakenWithoutRefusalOrDoubt() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);

        List<String> alarms = IntStream.range(0, TABLES)
                .mapToObj(i -> Taken.of(table(random)).codes(Severity.REFUSAL, Severity.DOUBT))
                .flatMap(List::stream)
                .toList();

        assertThat(alarms).isEmpty();
    }

    @Test
    void everyResultOfACleanTableIsGiven() {
        Taken taken = Taken.of(table(new Random(SEED)));

        assertThat(taken.rows).hasSizeGreaterThanOrEqualTo(5 * TITLES.size()).hasSize(taken.rows.size() / 12 * 12);
    }
}
