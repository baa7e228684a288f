package ru.podyom.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.element.Elements;
import ru.podyom.indicator.observation.Known;
import ru.podyom.indicator.observation.ObservationState;
import ru.podyom.indicator.observation.ObservationStore;
import ru.podyom.indicator.observation.Place;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.problem.Problems;

/** Takes observations in, one or many: found out what they mean, checked alone and together, then written. */
@ApplicationScoped
class Submissions {

    private final Elements elements;
    private final Places places;
    private final ObservationStore store;

    Submissions(Elements elements, Places places, ObservationStore store) {
        this.elements = elements;
        this.places = places;
        this.store = store;
    }

    /** What was sent, and whether it is another one than all before. */
    record Sent(UUID id, boolean isNew) {}

    Sent submit(NewObservation sent) {
        Candidate one = new Candidate(sent.wanted());
        check(List.of(one), true);
        one.found.refuse();
        Known known = one.known;
        if (known != null && one.isSame()) {
            return new Sent(known.id(), false);
        }
        if (known != null) {
            throw Problems.conflict(
                    "exists", "it was observed otherwise; correct /api/v1/observations/" + known.id() + " with PUT");
        }
        return new Sent(write(List.of(one), "").get(0), true);
    }

    void correct(UUID id, Correction correction, @Nullable String ifMatch) {
        Known known = store.get(id);
        Versions.require(ifMatch, known.version());
        boolean territory = known.place().school() == null;
        String path = known.place().path();
        Candidate one = new Candidate(new Wanted(
                known.element(),
                known.place().school(),
                territory ? path.substring(path.lastIndexOf('/') + 1) : null,
                known.period(),
                correction.unit(),
                correction.said()));
        check(List.of(one), true);
        one.found.refuse();
        if (one.known == null || !one.known.id().equals(id)) {
            throw Problems.conflict("moved", "the territory has another path now; report for that one");
        }
        // What is said already needs no version, unless it was rejected: then it is asked for again.
        if (!one.isSame() || known.state() == ObservationState.REJECTED) {
            store.correct(List.of(change(one)), correction.reason());
        }
    }

    /**
     * Finds what each means, and says what is wrong with it.
     *
     * @param correcting whether what is stored may be otherwise
     */
    void check(List<Candidate> all, boolean correcting) {
        Map<String, Element> byCode = elements.byCode();
        for (Candidate one : all) {
            one.element = byCode.get(one.wanted.element());
            one.found.check(one.element != null, "/element", "unknown", "there is no element " + one.wanted.element());
            if (one.element != null) {
                Checks.subject(one.wanted, one.element, one.found);
            }
        }
        places.find(open(all));
        Checks checks = new Checks();
        open(all).forEach(checks::check);
        refuseRepeated(open(all));
        Collection<Known> known = known(open(all));
        if (!correcting) {
            // Before parts are compared: what is refused here is no whole for them.
            open(all).forEach(Submissions::refuseOtherwise);
        }
        new Parts(byCode, known).check(open(all));
    }

    private static void refuseRepeated(List<Candidate> all) {
        Set<String> seen = new HashSet<>();
        for (Candidate one : all) {
            one.found.check(
                    seen.add(one.key()), "", "repeated", "the same element, place and period stand in an earlier row");
        }
    }

    private static void refuseOtherwise(Candidate one) {
        one.found.check(
                one.known == null || one.isSame(),
                "/value",
                "otherwise",
                "another one is stored; if it was wrong, send the list with reason=<why>");
    }

    private Collection<Known> known(List<Candidate> all) {
        List<Place> whom = all.stream().map(Candidate::place).toList();
        List<Known> known =
                store.of(whom, all.stream().map(one -> one.wanted.period()).toList());
        Map<String, Known> byKey = new HashMap<>();
        known.forEach(one -> byKey.put(one.element() + " " + one.place().key() + " " + one.period(), one));
        all.forEach(one -> one.known = byKey.get(one.key()));
        return known;
    }

    /** Adds those that are new and corrects the others; none of them may say what is stored. */
    List<UUID> write(List<Candidate> good, String reason) {
        store.correct(
                good.stream()
                        .filter(one -> one.known != null)
                        .map(Submissions::change)
                        .toList(),
                reason);
        return store.add(good.stream()
                .filter(one -> one.known == null)
                .map(one -> new ObservationStore.Addition(
                        one.element().code(), one.place(), one.wanted.period(), one.wanted.said()))
                .toList());
    }

    private static ObservationStore.Change change(Candidate one) {
        return new ObservationStore.Change(Objects.requireNonNull(one.known), one.place(), one.wanted.said());
    }

    private static List<Candidate> open(List<Candidate> all) {
        return all.stream().filter(Candidate::isOpen).toList();
    }

    /** Elements by all that people call them. */
    Map<String, Element> named() {
        Map<String, Element> names = new HashMap<>();
        elements.byCode().forEach((code, element) -> {
            names.put(code, element);
            names.putIfAbsent(Column.plain(element.nameRu()), element);
        });
        return names;
    }
}
