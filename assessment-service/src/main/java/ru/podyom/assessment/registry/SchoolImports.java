package ru.podyom.assessment.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.SheetLimits;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.Sheets;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.problem.Problems;

/** Takes in a list of schools in one transaction; what is not to be taken is rolled back, so a dry run says the truth. */
@ApplicationScoped
class SchoolImports {

    private static final int MOST_ROWS = 50_000;
    private static final int BATCH = 500;
    private static final int LONGEST_SECONDS = 600;
    // For the turn and for any row: less than a caller waits for an answer.
    private static final String LONGEST_WAIT = "30s";

    private final SchoolList schools;
    private final Territories territories;
    private final EntityManager entities;

    SchoolImports(SchoolList schools, Territories territories, EntityManager entities) {
        this.schools = schools;
        this.territories = territories;
        this.entities = entities;
    }

    /**
     * How a list is to be taken.
     *
     * @param municipality code of the municipality of rows that do not name theirs
     * @param since the day since which names, kinds and municipalities are what rows say that do not say it themselves
     * @param correction whether names, kinds and municipalities that differ were written wrongly
     */
    record Options(
            boolean atomic,
            boolean dryRun,
            @Nullable String municipality,
            @Nullable LocalDate since,
            boolean correction) {}

    /** Ends a transaction of which nothing is to stay. */
    private static final class NotTaken extends RuntimeException {
        private final transient SchoolImportView view;

        NotTaken(SchoolImportView view) {
            super("not taken", null, false, false);
            this.view = view;
        }
    }

    SchoolImportView take(InputStream body, Options options) {
        try {
            Path file = Files.createTempFile("podyom-schools-", null);
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                return QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .call(() -> taken(file, options));
            } finally {
                Files.delete(file);
            }
        } catch (NotTaken notTaken) {
            return notTaken.view;
        } catch (UnreadableSheet e) {
            throw Problems.invalid("", "unreadable", Objects.requireNonNullElse(e.getMessage(), "unreadable"));
        } catch (IOException e) {
            throw Problems.badRequest("broken-off", "the upload broke off; nothing was taken. Send the file again");
        }
    }

    /** Two lists that create or lock the same schools in another order would wait for each other. */
    private void awaitTurn() {
        entities.createNativeQuery("select set_config('lock_timeout', ?1, true)")
                .setParameter(1, LONGEST_WAIT)
                .getSingleResult();
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('school-list', 0))) as turn")
                .getSingleResult();
    }

    private SchoolImportView taken(Path file, Options options) {
        awaitTurn();
        try (SheetReader sheet = Sheets.open(file, null, SheetLimits.DEFAULT)) {
            Header header = Header.read(sheet);
            Refusals refusals = new Refusals(header);
            SchoolList.Progress progress = new SchoolList.Progress(
                    new Municipalities(territories.municipalities(territories.pathToList(null))),
                    refusals,
                    options.correction());
            RowReader reader = new RowReader(
                    header, refusals, Objects.requireNonNullElse(options.municipality(), ""), options.since());
            int rows = read(sheet, reader, progress);
            boolean all = refusals.rows() == 0 || !options.atomic();
            SchoolImportView view = view(sheet, header, options, progress, rows, all && !options.dryRun());
            if (!view.taken()) {
                throw new NotTaken(view);
            }
            return view;
        }
    }

    private int read(SheetReader sheet, RowReader reader, SchoolList.Progress progress) {
        int rows = 0;
        List<Row> waiting = new ArrayList<>(BATCH);
        while (sheet.hasNext()) {
            if (++rows > MOST_ROWS) {
                throw new UnreadableSheet("more than " + MOST_ROWS + " rows; send the list in parts");
            }
            waiting.add(reader.read(sheet.next()));
            if (waiting.size() == BATCH) {
                schools.take(waiting, progress);
                waiting.clear();
            }
        }
        schools.take(waiting, progress);
        return rows;
    }

    private static SchoolImportView view(
            SheetReader sheet, Header header, Options options, SchoolList.Progress progress, int rows, boolean taken) {
        return new SchoolImportView(
                taken,
                options.atomic(),
                options.dryRun(),
                sheet.format().name(),
                header.places().keySet().stream().map(Column::property).toList(),
                header.ignored(),
                rows,
                progress.created,
                progress.changed,
                progress.same,
                progress.changes,
                progress.corrections,
                progress.refusals.rows(),
                progress.refusals.found(),
                progress.refusals.notes());
    }
}
