package ru.podyom.indicator.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.sheet.Line;
import ru.podyom.indicator.sheet.Sheet;
import ru.podyom.indicator.sheet.UnreadableSheet;
import ru.podyom.runtime.problem.Problems;

/** Takes in a list of observations in one transaction; a dry run is the same work, rolled back. */
@ApplicationScoped
class ObservationImports {

    private static final int MOST_OBSERVATIONS = 100_000;
    private static final int MOST_SHOWN = 1000;
    private static final int LONGEST_SECONDS = 600;

    private final Submissions submissions;
    private final Places places;

    ObservationImports(Submissions submissions, Places places) {
        this.submissions = submissions;
        this.places = places;
    }

    /**
     * How a list is to be taken.
     *
     * @param reason why stored ones that differ are corrected; null: they are not
     */
    record Options(boolean atomic, boolean dryRun, @Nullable String reason, RowReader.Defaults defaults) {}

    /** Ends a transaction of which nothing is to stay. */
    private static final class NotTaken extends RuntimeException {
        private final transient ObservationImport view;

        NotTaken(ObservationImport view) {
            super("not taken", null, false, false);
            this.view = view;
        }
    }

    ObservationImport take(InputStream body, Options options) {
        try {
            Sheet sheet = Sheet.read(body);
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> taken(sheet, options));
        } catch (NotTaken notTaken) {
            return notTaken.view;
        } catch (UnreadableSheet e) {
            throw Problems.invalid("", "unreadable", Objects.requireNonNullElse(e.getMessage(), "unreadable"));
        } catch (IOException e) {
            throw Problems.badRequest("broken-off", "the upload broke off; nothing was taken. Send the file again");
        }
    }

    private ObservationImport taken(Sheet sheet, Options options) {
        Map<String, Element> elements = submissions.named();
        Header header = Header.read(sheet.lines(), elements);
        List<Line> rows = sheet.lines().subList(header.line() + 1, sheet.lines().size());
        RowReader reader = new RowReader(header, options.defaults(), elements, schoolsByName(header, rows));
        List<RowReader.Read> all =
                rows.stream().flatMap(row -> reader.read(row).stream()).toList();
        if (all.size() > MOST_OBSERVATIONS) {
            throw new UnreadableSheet("more than " + MOST_OBSERVATIONS + " observations; send the list in parts");
        }
        List<Candidate> candidates = all.stream().map(RowReader.Read::candidate).toList();
        submissions.check(candidates, options.reason() != null);
        ObservationImport view = view(sheet, header, rows.size(), all, options);
        if (view.taken()) {
            submissions.write(
                    candidates.stream().filter(ObservationImports::isToWrite).toList(),
                    Objects.requireNonNullElse(options.reason(), ""));
            return view;
        }
        throw new NotTaken(view);
    }

    private Map<String, String> schoolsByName(Header header, List<Line> rows) {
        return places.codesByName(rows.stream()
                .map(row -> header.text(row, Column.SCHOOL).toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }

    private static boolean isToWrite(Candidate one) {
        return one.isOpen() && !one.isSame();
    }

    private static ObservationImport view(
            Sheet sheet, Header header, int rows, List<RowReader.Read> all, Options options) {
        List<Candidate> good = all.stream()
                .map(RowReader.Read::candidate)
                .filter(Candidate::isOpen)
                .toList();
        int same = (int) good.stream().filter(Candidate::isSame).count();
        int corrected = (int)
                good.stream().filter(one -> one.known != null && !one.isSame()).count();
        int refused = all.size() - good.size();
        return new ObservationImport(
                !options.dryRun() && (refused == 0 || !options.atomic()),
                options.atomic(),
                options.dryRun(),
                sheet.format(),
                header.columns(),
                header.ignored(),
                rows,
                all.size(),
                good.size() - same - corrected,
                corrected,
                same,
                refused,
                all.stream()
                        .flatMap(one -> refusals(header, one))
                        .sorted(Comparator.comparingLong(Refusal::line).thenComparingInt(Refusal::column))
                        .limit(MOST_SHOWN)
                        .toList());
    }

    private static Stream<Refusal> refusals(Header header, RowReader.Read one) {
        return one.candidate().found.found().stream().map(violation -> {
            String property = violation.pointer().replace("/", "");
            boolean whole = property.isEmpty() || property.equals(Column.VALUE.property());
            return new Refusal(
                    one.line(),
                    whole ? one.column() : header.place(Column.ofProperty(property)),
                    property,
                    violation.code(),
                    violation.message());
        });
    }
}
