package ru.podyom.assessment.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.Kind;
import ru.podyom.assessment.school.Listed;
import ru.podyom.assessment.school.NameKeys;
import ru.podyom.assessment.school.NewSchool;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.school.SchoolBatch;
import ru.podyom.assessment.school.TakenKeys;
import ru.podyom.assessment.territory.Territory;

/** Turns the rows of a list into schools, some hundred at a time. */
@ApplicationScoped
class SchoolList {

    private static final TypeReference<Map<String, Object>> PROPERTIES = new TypeReference<>() {};
    private static final int LONGEST_CODE = 40;

    private final Matching matching;
    private final SchoolBatch batch;
    private final NameKeys names;
    private final TakenKeys taken;
    private final Validator validator;
    private final ObjectMapper json;

    SchoolList(
            Matching matching,
            SchoolBatch batch,
            NameKeys names,
            TakenKeys taken,
            Validator validator,
            ObjectMapper json) {
        this.matching = matching;
        this.batch = batch;
        this.names = names;
        this.taken = taken;
        this.validator = validator;
        this.json = json;
    }

    /** What is known while a list is read. */
    static final class Progress {
        final Municipalities municipalities;
        final Refusals refusals;
        final boolean correction;
        final Set<String> keysSeen = new HashSet<>();
        int created;
        int changed;
        int same;
        int changes;
        int corrections;

        Progress(Municipalities municipalities, Refusals refusals, boolean correction) {
            this.municipalities = municipalities;
            this.refusals = refusals;
            this.correction = correction;
        }
    }

    void take(List<Row> rows, Progress progress) {
        matching.match(rows, progress.municipalities, progress.refusals);
        if (!progress.correction) {
            keepSpelling(rows);
        }
        Map<Row, NewSchool> wanted = new HashMap<>();
        List<Row> good = new ArrayList<>();
        for (Row row : rows) {
            if (!row.refused) {
                NewSchool school = merged(row, progress);
                check(row, school, progress.refusals);
                refuseOtherwise(row, school, progress);
                wanted.put(row, school);
                good.add(row);
            }
        }
        good.removeIf(row -> row.refused);
        refuseTaken(good, wanted, progress);
        good.removeIf(row -> row.refused);
        write(good, wanted, progress);
    }

    private void write(List<Row> good, Map<Row, NewSchool> wanted, Progress progress) {
        if (good.isEmpty()) {
            return;
        }
        SchoolBatch.Written written = batch.write(good.stream()
                .map(row -> wanted(row, Objects.requireNonNull(wanted.get(row)), progress))
                .toList());
        progress.created += written.created();
        progress.changed += written.changed();
        progress.same += written.same();
        progress.changes += written.changes();
        progress.corrections += written.corrections();
        for (Row row : good) {
            String why = written.refused()
                    .get(Objects.requireNonNull(wanted.get(row)).code());
            if (why != null) {
                progress.refusals.add(row, 0, "", "contradiction", why);
            }
        }
    }

    private static SchoolBatch.Wanted wanted(Row row, NewSchool school, Progress progress) {
        Listed listed = new Listed(
                progress.correction && row.since == null,
                row.since,
                row.text(Column.NAME),
                (Kind) row.said.get(Column.KIND.property()),
                row.municipality.isEmpty() ? null : school.municipality());
        return new SchoolBatch.Wanted(school, row.closedOn, listed);
    }

    /** A name that is only written in another way is the name that is stored. */
    private void keepSpelling(List<Row> rows) {
        List<Row> other = rows.stream()
                .filter(row -> row.school != null && row.since == null)
                .filter(row ->
                        row.text(Column.NAME) != null && !stored(row).name().equals(row.text(Column.NAME)))
                .toList();
        if (other.isEmpty()) {
            return;
        }
        Map<String, String> keys = names.of(other.stream()
                .flatMap(row -> Stream.of(stored(row).name(), Objects.requireNonNull(row.text(Column.NAME))))
                .toList());
        for (Row row : other) {
            String name = stored(row).name();
            if (Objects.equals(keys.get(name), keys.get(Objects.requireNonNull(row.text(Column.NAME))))) {
                row.said.put(Column.NAME.property(), name);
            }
        }
    }

    private static NewSchool stored(Row row) {
        return NewSchool.of(Objects.requireNonNull(row.school));
    }

    /** What a school was is not rewritten by a list that says neither a day nor that it corrects. */
    private void refuseOtherwise(Row row, NewSchool wanted, Progress progress) {
        if (row.school == null || (progress.correction && row.since == null)) {
            return;
        }
        NewSchool stored = stored(row);
        if (row.since == null) {
            refuseOtherwise(row, Column.NAME, stored.name(), wanted.name(), progress.refusals);
            refuseOtherwise(row, Column.KIND, stored.kind(), wanted.kind(), progress.refusals);
            refuseOtherwise(row, Column.MUNICIPALITY, stored.municipality(), wanted.municipality(), progress.refusals);
        }
        if (stored.openedOn() != null && !stored.openedOn().equals(wanted.openedOn())) {
            progress.refusals.add(
                    row,
                    Column.OPENED_ON,
                    "otherwise",
                    "it opened on " + stored.openedOn() + " as far as is known; if that was written wrongly, send the"
                            + " list with correction=true");
        }
    }

    private void refuseOtherwise(Row row, Column column, Object stored, Object wanted, Refusals refusals) {
        if (!stored.equals(wanted)) {
            refusals.add(
                    row,
                    column,
                    "otherwise",
                    json.convertValue(stored, String.class) + " is stored; say since when it is otherwise (parameter"
                            + " on, or a column «Действует с»), or that it was written wrongly (correction=true)");
        }
    }

    /** What is stored, and over it what the row says. */
    private NewSchool merged(Row row, Progress progress) {
        Map<String, Object> all = row.school == null
                ? new HashMap<>()
                : new HashMap<>(json.convertValue(NewSchool.of(row.school), PROPERTIES));
        Object municipality = all.get(Column.MUNICIPALITY.property());
        all.putAll(row.said);
        if (!row.municipality.isEmpty() && !row.municipality.equals(municipality)) {
            Territory meant = progress.municipalities.meant(row.municipality);
            if (meant == null) {
                progress.refusals.add(
                        row,
                        Column.MUNICIPALITY,
                        "unknown",
                        "there is no municipality " + row.municipality + " of yours");
                all.putIfAbsent(Column.MUNICIPALITY.property(), row.municipality);
            } else {
                all.put(Column.MUNICIPALITY.property(), meant.code());
            }
        }
        if (row.school == null) {
            complete(all);
        }
        return json.convertValue(all, NewSchool.class);
    }

    /** A list of an authority has none of our codes, and its names say the kind. */
    private static void complete(Map<String, Object> all) {
        Object name = all.get(Column.NAME.property());
        if (!all.containsKey(Column.KIND.property()) && name != null) {
            Object kind = Words.kindInName((String) name);
            if (kind != null) {
                all.put(Column.KIND.property(), kind);
            }
        }
        if (!all.containsKey(Column.CODE.property())) {
            Object login = all.get(Column.LOGIN.property());
            String code = login == null
                    ? all.get(Column.MUNICIPALITY.property()) + "-" + all.get(Column.RIS_CODE.property())
                    : (String) login;
            boolean known = login != null || all.containsKey(Column.RIS_CODE.property());
            if (known && code.length() <= LONGEST_CODE) {
                all.put(Column.CODE.property(), code);
            }
        }
    }

    private void check(Row row, NewSchool school, Refusals refusals) {
        for (ConstraintViolation<NewSchool> violation : validator.validate(school)) {
            boolean missing = violation.getInvalidValue() == null;
            String property = violation.getPropertyPath().toString();
            Column column = Column.ofProperty(property);
            String cause = column == null || missing ? "" : LostZeros.cause(column, row.said.get(property));
            refusals.add(
                    row,
                    property,
                    missing ? "required" : "wrong-form",
                    missing ? "a new school needs it" : violation.getMessage() + cause);
        }
        boolean ahead = row.since != null && row.since.isAfter(LocalDate.now(ZoneOffset.UTC));
        if (ahead) {
            refusals.add(row, Column.SINCE, "in-the-future", "tell it when it has happened");
        }
        if (row.closedOn != null && row.closedOn.isAfter(LocalDate.now(ZoneOffset.UTC))) {
            refusals.add(row, Column.CLOSED_ON, "in-the-future", "tell it when it has happened");
        }
        boolean otherEnd = row.school != null
                && row.closedOn != null
                && row.school.closedOn() != null
                && !row.closedOn.equals(row.school.closedOn());
        if (otherEnd) {
            refusals.add(
                    row, Column.CLOSED_ON, "not-allowed", "it is closed already; tell changeSchool of another day");
        }
    }

    private void refuseTaken(List<Row> rows, Map<Row, NewSchool> wanted, Progress progress) {
        Keys keys = new Keys();
        for (Row row : rows) {
            NewSchool school = Objects.requireNonNull(wanted.get(row));
            String region = progress.municipalities.region(school.municipality());
            seen(row, Column.CODE, school.code(), progress);
            keys.add(row, Column.CODE, row.school == null ? school.code() : null);
            String login = school.fisokoLogin();
            seen(row, Column.LOGIN, login, progress);
            keys.add(row, Column.LOGIN, isOwn(row.school, login) ? null : login);
            String risCode = school.risCode() == null || region == null ? null : region + "/" + school.risCode();
            seen(row, Column.RIS_CODE, risCode, progress);
            boolean own = row.school != null
                    && row.school.territoryPath().contains("/" + region + "/")
                    && Objects.equals(row.school.risCode(), school.risCode());
            keys.add(row, Column.RIS_CODE, own ? null : risCode);
        }
        keys.refuse(taken, progress.refusals);
    }

    private static boolean isOwn(@Nullable School school, @Nullable String login) {
        return school != null && Objects.equals(school.fisokoLogin(), login);
    }

    private static void seen(Row row, Column column, @Nullable String key, Progress progress) {
        if (key != null && !progress.keysSeen.add(column + " " + key)) {
            progress.refusals.add(row, column, "repeated", "an earlier row of the list has " + key);
        }
    }
}
