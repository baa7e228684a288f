package ru.podyom.assessment.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.SheetLimits;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.Sheets;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.territory.TerritoryListView.Refused;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;

/** Takes in a list of territories, all rows or none: a list is of one authority and small. */
@ApplicationScoped
class TerritoryLists {

    private static final int MOST_SHOWN = 1000;
    private static final int LONGEST_SECONDS = 300;

    private final Territories territories;
    private final Validator validator;
    private final ObjectMapper json;

    TerritoryLists(Territories territories, Validator validator, ObjectMapper json) {
        this.territories = territories;
        this.validator = validator;
        this.json = json;
    }

    /** Ends a transaction of which nothing is to stay. */
    private static final class NotTaken extends RuntimeException {
        private final transient TerritoryListView view;

        NotTaken(TerritoryListView view) {
            super("not taken", null, false, false);
            this.view = view;
        }
    }

    /** What the rows came to. */
    private static final class Tally {
        final List<Refused> refusals = new ArrayList<>();
        int created;
        int corrected;
        int same;

        void refuse(long line, @Nullable String property, String code, String message) {
            refusals.add(new Refused(line, property, code, message));
        }
    }

    TerritoryListView take(InputStream body, boolean dryRun, boolean correction) {
        try {
            Path file = Files.createTempFile("podyom-territories-", null);
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                return QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .call(() -> taken(file, dryRun, correction));
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

    private TerritoryListView taken(Path file, boolean dryRun, boolean correction) {
        try (SheetReader sheet = Sheets.open(file, null, SheetLimits.DEFAULT)) {
            List<TerritoryRows.Row> rows = new ArrayList<>(TerritoryRows.of(sheet));
            String format = sheet.format().name();
            // A region before its municipalities, wherever it stands.
            rows.sort(Comparator.comparing(row -> depth(row.said())));
            Tally tally = new Tally();
            rows.forEach(row -> take(row, correction, tally));
            tally.refusals.sort(Comparator.comparingLong(Refused::line));
            boolean taken = !dryRun && tally.refusals.isEmpty();
            TerritoryListView view = new TerritoryListView(
                    taken,
                    dryRun,
                    format,
                    rows.size(),
                    tally.created,
                    tally.corrected,
                    tally.same,
                    tally.refusals.stream().limit(MOST_SHOWN).toList());
            if (!taken) {
                throw new NotTaken(view);
            }
            return view;
        }
    }

    private static int depth(Map<String, Object> said) {
        int place = List.of("federation", "region").indexOf(String.valueOf(said.get("level")));
        return place < 0 ? 2 : place;
    }

    private void take(TerritoryRows.Row row, boolean correction, Tally tally) {
        NewTerritory wanted;
        try {
            wanted = json.convertValue(row.said(), NewTerritory.class);
        } catch (IllegalArgumentException e) {
            tally.refuse(row.line(), null, "wrong-form", "level or day of establishment is not one");
            return;
        }
        var violations = validator.validate(wanted);
        for (ConstraintViolation<NewTerritory> one : violations) {
            boolean missing = one.getInvalidValue() == null;
            tally.refuse(
                    row.line(),
                    one.getPropertyPath().toString(),
                    missing ? "required" : "wrong-form",
                    missing ? "a territory needs it" : one.getMessage());
        }
        if (violations.isEmpty()) {
            try {
                take(row.line(), wanted, correction, tally);
            } catch (HttpProblem refusal) {
                refuse(row.line(), refusal, tally);
            }
        }
    }

    private void take(long line, NewTerritory wanted, boolean correction, Tally tally) {
        Territory known = territories.findById(wanted.code());
        if (known == null) {
            territories.create(wanted);
            tally.created++;
        } else if (known.name.equals(wanted.name())
                && (wanted.oktmo() == null || wanted.oktmo().equals(known.oktmo))) {
            tally.same++;
        } else if (correction) {
            territories.correct(wanted.code(), whole(wanted, known), "*");
            tally.corrected++;
        } else {
            tally.refuse(
                    line,
                    known.name.equals(wanted.name()) ? "oktmo" : "name",
                    "otherwise",
                    known.name + " (" + known.oktmo
                            + ") is stored; say since when it is otherwise (changeTerritory), or"
                            + " that it was written wrongly (correction=true)");
        }
    }

    /** An empty cell says nothing. */
    private static NewTerritory whole(NewTerritory wanted, Territory known) {
        return new NewTerritory(
                wanted.code(),
                wanted.name(),
                wanted.level(),
                wanted.parent() == null ? known.parent : wanted.parent(),
                wanted.oktmo() == null ? known.oktmo : wanted.oktmo(),
                wanted.establishedOn() == null ? known.establishedOn : wanted.establishedOn());
    }

    private static void refuse(long line, HttpProblem refusal, Tally tally) {
        if (refusal.getParameters().get("violations") instanceof List<?> violations) {
            for (Object one : violations) {
                if (one instanceof Violation violation) {
                    tally.refuse(line, violation.pointer().replace("/", ""), violation.code(), violation.message());
                }
            }
        } else {
            tally.refuse(line, null, "not-allowed", String.valueOf(refusal.getDetail()));
        }
    }
}
