package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.podyom.indicator.definition.NewIndicator;
import ru.podyom.indicator.formula.FormulaException;

/** Computes a draft on stored facts and keeps nothing. */
@ApplicationScoped
class Trial {

    private static final int CHUNK = 500;
    private static final int MOST_SHOWN = 200;

    private static final String SCHOOLS = """
            select code from school
             where (territory_path = ?1 or starts_with(territory_path, ?2)) and code > ?3 order by code limit ?4""";

    private final EntityManager entities;
    private final SchoolEvaluation schools;

    Trial(EntityManager entities, SchoolEvaluation schools) {
        this.entities = entities;
        this.schools = schools;
    }

    TrialView of(NewIndicator draft, String path, String period) {
        Formulas.Pair formulas = Formulas.Pair.of(draft.numerator(), draft.denominator(), draft.subjectOfFormulas());
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        long counted = 0;
        List<TrialView.Part> parts = new ArrayList<>();
        List<TrialView.Failed> failed = new ArrayList<>();
        String after = "";
        for (List<String> codes = codes(path, after); !codes.isEmpty(); codes = codes(path, after)) {
            after = codes.get(codes.size() - 1);
            for (SchoolEvaluation.Facts one : schools.facts(codes, draft, period)) {
                try {
                    Formulas.Share share = formulas.of(Map.of("school", one.values()));
                    if (!share.isNothing()) {
                        counted++;
                        numerator = numerator.add(Contribution.exact(share.numerator()));
                        denominator = denominator.add(Contribution.exact(share.denominator()));
                        if (parts.size() < MOST_SHOWN) {
                            parts.add(new TrialView.Part(one.school(), share.numerator(), share.denominator()));
                        }
                    }
                } catch (FormulaException e) {
                    if (failed.size() < MOST_SHOWN) {
                        failed.add(new TrialView.Failed(one.school(), String.valueOf(e.getMessage())));
                    }
                }
            }
        }
        return new TrialView(
                period,
                numerator.doubleValue(),
                denominator.doubleValue(),
                ValueRule.of(draft).value(numerator.doubleValue(), denominator.doubleValue(), null),
                counted,
                parts,
                failed);
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(String path, String after) {
        return entities.createNativeQuery(SCHOOLS, String.class)
                .setParameter(1, path)
                .setParameter(2, path + "/")
                .setParameter(3, after)
                .setParameter(4, CHUNK)
                .getResultList();
    }
}
