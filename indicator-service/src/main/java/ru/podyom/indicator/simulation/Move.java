package ru.podyom.indicator.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.ruleset.Criterion;
import ru.podyom.indicator.ruleset.Evidence;
import ru.podyom.indicator.ruleset.Verdict;

/** A school that would enter the list, leave it or stay on it, and why. */
@Schema(name = "SimulatedMove")
public record Move(
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,

        @Schema(description = "Criteria that fire in the list it is held against", examples = "[\"C1\"]")
        List<String> firedBefore,

        @Schema(description = "Criteria that would fire", examples = "[\"C1\", \"C2\"]")
        List<String> wouldFire,

        @Schema(description = "False when the simulated year has no result of the school that counts")
        boolean tested,

        @Schema(description = "Results that would speak against it and did not", examples = "[\"vpr-ma-8-2021\"]")
        List<String> newEvidence,

        @Schema(description = "Results that spoke against it and would not", examples = "[\"vpr-ru-5-2019\"]")
        List<String> goneEvidence,

        @Schema(description = "What would be said of it") List<Criterion> criteria) {

    static Move of(String school, String name, Verdict before, Verdict then) {
        Set<String> old = evidence(before);
        Set<String> now = evidence(then);
        return new Move(
                school,
                name,
                fired(before),
                fired(then),
                then.tested(),
                without(now, old),
                without(old, now),
                then.criteria());
    }

    private static List<String> fired(Verdict verdict) {
        return verdict.criteria().stream()
                .filter(Criterion::fired)
                .map(Criterion::code)
                .toList();
    }

    private static Set<String> evidence(Verdict verdict) {
        return verdict.criteria().stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::procedure)
                .collect(Collectors.toSet());
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest.stream().sorted().toList();
    }
}
