package ru.podyom.indicator.ruleset;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.parser.CelStandardMacro;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * Reads rules as strictly as they can be read before they are stored: names of facts and parameters, and what each
 * expression yields. An error says which criterion, line and column.
 */
final class RuleCheck {

    private static final int LONGEST_EXPRESSION = 4_000;
    private static final int MOST_CRITERIA = 20;

    private static final StructType RESULT = struct(
            "Result",
            ImmutableMap.of(
                    "procedure", SimpleType.STRING,
                    "kind", SimpleType.STRING,
                    "type", SimpleType.STRING,
                    "subject", SimpleType.STRING,
                    "grade", SimpleType.INT,
                    "schoolYear", SimpleType.STRING,
                    "yearsAgo", SimpleType.INT,
                    "share", SimpleType.DOUBLE));

    private static final StructType PARAMETERS = struct(
            "Parameters",
            ImmutableMap.of(
                    "threshold", SimpleType.DOUBLE,
                    "comparison", SimpleType.STRING,
                    "c1Min", SimpleType.INT,
                    "c1Years", SimpleType.INT,
                    "c2Years", SimpleType.INT,
                    "c2SameProcedure", SimpleType.BOOL));

    private static final CelTypeProvider TYPES = new CelTypeProvider() {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableSet.of(RESULT, PARAMETERS);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return types().stream().filter(type -> type.name().equals(name)).findFirst();
        }
    };

    private static final ListType RESULTS = ListType.create(RESULT);
    private static final ListType YEARS = ListType.create(SimpleType.INT);

    private final Violations found;

    RuleCheck(Violations found) {
        this.found = found;
    }

    void check(Rules rules) {
        expression("low", "/rules/low", rules.low(), SimpleType.BOOL, Map.of("r", RESULT, "p", PARAMETERS));
        expression(
                "listed",
                "/rules/listed",
                rules.listed(),
                SimpleType.BOOL,
                Map.of("fired", ListType.create(SimpleType.STRING)));
        @Nullable List<Rules.CriterionRule> criteria = rules.criteria();
        if (criteria == null || criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            found.check(false, "/rules/criteria", "out-of-range", "from 1 to " + MOST_CRITERIA + " criteria");
            return;
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            check(criteria.get(i), "/rules/criteria/" + i, codes);
        }
    }

    private void check(Rules.CriterionRule rule, String pointer, Set<String> codes) {
        @Nullable String code = rule.code();
        found.check(
                        code != null && code.matches("[A-Za-z][A-Za-z0-9]{0,19}"),
                        pointer + "/code",
                        "wrong-form",
                        "a letter, then up to 19 letters or digits")
                .check(code == null || codes.add(code), pointer + "/code", "twice", "there is a criterion " + code);
        name(pointer + "/nameRu", rule.nameRu());
        name(pointer + "/nameEn", rule.nameEn());
        expression(
                code + ", evidence",
                pointer + "/evidence",
                rule.evidence(),
                RESULTS,
                Map.of("low", RESULTS, "p", PARAMETERS, "yearsAgo", YEARS));
        expression(
                code + ", fired",
                pointer + "/fired",
                rule.fired(),
                SimpleType.BOOL,
                Map.of("evidence", RESULTS, "p", PARAMETERS, "yearsAgo", YEARS));
    }

    private void name(String pointer, @Nullable String text) {
        found.check(
                text != null && !text.isBlank() && text.length() <= 300, pointer, "required", "1 to 300 characters");
    }

    private void expression(
            String what, String pointer, @Nullable String text, CelType yields, Map<String, CelType> names) {
        if (text == null || text.isBlank()) {
            found.check(false, pointer, "required", what + ": an expression is needed");
            return;
        }
        var builder = CelFactory.standardCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .maxExpressionCodePointSize(LONGEST_EXPRESSION)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(TYPES)
                .setResultType(yields);
        names.forEach(builder::addVar);
        try {
            var unused = builder.build().compile(text).getAst();
        } catch (CelValidationException e) {
            e.getErrors().forEach(issue -> found.check(false, pointer, "wrong-formula", what + ": " + place(issue)));
        }
    }

    // Columns are counted from 0 by the parser, and from 1 by people.
    private static String place(CelIssue issue) {
        return "line %d, column %d: %s"
                .formatted(
                        Math.max(1, issue.getSourceLocation().getLine()),
                        Math.max(0, issue.getSourceLocation().getColumn()) + 1,
                        issue.getMessage());
    }

    private static StructType struct(String name, ImmutableMap<String, CelType> fields) {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }
}
