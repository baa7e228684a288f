package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.formula.Formula;

/** Compiled formulas; a published version never changes, so it is compiled once. */
@ApplicationScoped
class Formulas {

    /** What one subject adds. */
    record Share(double numerator, double denominator) {

        boolean isNothing() {
            return numerator == 0 && denominator == 0;
        }
    }

    record Pair(Formula numerator, Formula denominator) {

        static Pair of(String numerator, String denominator, Indicator.Subject subject) {
            return new Pair(
                    Formula.compile(numerator, subject.variable()), Formula.compile(denominator, subject.variable()));
        }

        Share of(Map<String, Object> values) {
            double counted = denominator.number(values);
            // What does not count adds nothing, whatever its numerator would say of it.
            return counted == 0 ? new Share(0, 0) : new Share(numerator.number(values), counted);
        }
    }

    private final Map<Indicator.Key, Pair> compiled = new ConcurrentHashMap<>();

    Pair of(Indicator indicator) {
        return compiled.computeIfAbsent(
                indicator.key(), key -> Pair.of(indicator.numerator(), indicator.denominator(), indicator.subject()));
    }
}
