package ru.podyom.roadmap.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.ActivityView;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.ProgrammeMoved;
import ru.podyom.roadmap.programme.ProgrammeView;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.State;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** All approved editions that the caller may see. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private final Programmes programmes;
    private final Activities activities;
    private final ObjectMapper json;
    private final Audit audit;
    private final Scope scope;

    Editions(Programmes programmes, Activities activities, ObjectMapper json, Audit audit, Scope scope) {
        this.programmes = programmes;
        this.activities = activities;
        this.json = json;
        this.audit = audit;
        this.scope = scope;
    }

    void moved(@Observes ProgrammeMoved move) {
        if (move.to() == State.APPROVED) {
            ProgrammeView view = ProgrammeView.of(move.programme());
            make(move.programme(), new NewEdition(view.orderNumber(), view.orderedOn(), move.reason()));
        }
    }

    /** Approves the programme as it stands now, after changes of a plan that was approved before. */
    Edition approve(String code, NewEdition wanted) {
        Programme programme = programmes.toPlan(code);
        if (!programme.isApproved()) {
            throw Problems.conflict("not-approved", "the programme is not approved yet: move it to approved");
        }
        if (changes(code).isEmpty()) {
            throw Problems.conflict("unchanged", "nothing was changed since it was approved");
        }
        return make(programme, wanted);
    }

    private Edition make(Programme programme, NewEdition wanted) {
        int number = (int) count("programmeId", programme.id()) + 1;
        Edition edition = new Edition(
                programme,
                number,
                wanted,
                contentOf(programme),
                scope.caller().subject(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        persist(edition);
        audit.record(
                programme.territoryPath(),
                "programme",
                programme.code(),
                "edition",
                wanted.note(),
                EditionView.of(edition, false));
        return edition;
    }

    Programme programme(String code) {
        return programmes.get(code);
    }

    List<Edition> of(String code) {
        return list("programmeId = ?1 order by number", programmes.get(code).id());
    }

    Edition get(String code, int number) {
        return find("programmeId = ?1 and number = ?2", programmes.get(code).id(), number)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("edition", code + "/" + number));
    }

    /** From one edition to another. */
    List<Change> changes(String code, int since, int number) {
        return between(content(get(code, since)), content(get(code, number)));
    }

    /** Since the last edition: what nobody has approved yet. */
    List<Change> changes(String code) {
        List<Edition> all = of(code);
        if (all.isEmpty()) {
            throw Problems.conflict("not-approved", "the programme was not approved yet");
        }
        return between(content(all.get(all.size() - 1)), contentOf(programmes.get(code)));
    }

    /** How a programme differs from the template that it was made from. */
    List<Change> differences(String code) {
        Programme programme = programmes.get(code);
        if (programme.parent() == null) {
            throw Problems.conflict("no-template", "the programme was made from no other");
        }
        Programme common = programmes.get(programme.parent());
        List<JsonNode> template = plan(common);
        List<JsonNode> own = plan(programme);
        Map<String, JsonNode> byId = Comparison.by(Editions::id, own);
        List<Change> changes = new ArrayList<>(
                Comparison.withTemplate(asKept(ProgrammeView.of(common)), asKept(ProgrammeView.of(programme))));
        changes.addAll(Comparison.ofPlans(
                Comparison.by(Editions::id, template),
                Comparison.by(Editions::origin, own),
                Editions::parent,
                activity -> {
                    JsonNode above = byId.get(activity.path("parent").asText());
                    return above == null ? null : origin(above);
                }));
        return changes;
    }

    private static List<Change> between(Content before, Content after) {
        List<Change> changes = new ArrayList<>(Comparison.ofPassports(before.programme(), after.programme()));
        changes.addAll(Comparison.ofPlans(
                Comparison.by(Editions::id, before.activities()),
                Comparison.by(Editions::id, after.activities()),
                Editions::parent,
                Editions::parent));
        return changes;
    }

    private static Content content(Edition edition) {
        return Objects.requireNonNull(edition.content);
    }

    private Content contentOf(Programme programme) {
        return new Content(asKept(ProgrammeView.of(programme)), plan(programme));
    }

    /** As the database gives it back: 120000.00 is 120000.0 there, and no change. */
    private JsonNode asKept(Object view) {
        try {
            return json.readTree(json.writeValueAsBytes(view));
        } catch (IOException e) {
            throw new IllegalStateException("a view is not JSON", e);
        }
    }

    private List<JsonNode> plan(Programme programme) {
        return activities.of(programme.id()).stream()
                .map(activity -> asKept(ActivityView.of(activity)))
                .toList();
    }

    private static @Nullable String id(JsonNode activity) {
        return activity.path("id").textValue();
    }

    private static @Nullable String origin(JsonNode activity) {
        return activity.path("origin").textValue();
    }

    private static @Nullable String parent(JsonNode activity) {
        return activity.path("parent").textValue();
    }
}
