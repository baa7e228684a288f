package ru.podyom.indicator.formula;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One compiled CEL expression over named values. Thread-safe; compile once, evaluate often.
 *
 * <p>Beside CEL's own there is one function: {@code sum(list)} of numbers, 0 of an empty list.
 */
public final class Formula {

    // Enough for a school with hundreds of results under nested comprehensions; a runaway expression ends here.
    private static final int MOST_ITERATIONS = 100_000;
    private static final int LONGEST_EXPRESSION = 4_000;

    private static final String SUM_OVERLOAD = "sum_list";
    private static final CelFunctionDecl SUM = CelFunctionDecl.newFunctionDeclaration(
            "sum", CelOverloadDecl.newGlobalOverload(SUM_OVERLOAD, SimpleType.DOUBLE, ListType.create(SimpleType.DYN)));

    private final String expression;
    private final CelRuntime.Program program;

    private Formula(String expression, CelRuntime.Program program) {
        this.expression = expression;
        this.program = program;
    }

    /**
     * Compiles an expression.
     *
     * @param variables the names it may use
     * @throws FormulaException with line and column, if it cannot be compiled
     */
    public static Formula compile(String expression, String... variables) {
        var builder = CelFactory.standardCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .comprehensionMaxIterations(MOST_ITERATIONS)
                        .maxExpressionCodePointSize(LONGEST_EXPRESSION)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(SUM)
                .addFunctionBindings(CelFunctionBinding.from(SUM_OVERLOAD, List.class, Formula::sum));
        for (String name : variables) {
            builder.addVar(name, SimpleType.DYN);
        }
        Cel cel = builder.build();
        try {
            CelAbstractSyntaxTree tree = cel.compile(expression).getAst();
            return new Formula(expression, cel.createProgram(tree));
        } catch (CelValidationException e) {
            throw new FormulaException(places(e), e);
        } catch (CelEvaluationException e) {
            throw new FormulaException("cannot compile " + expression + ": " + e.getMessage(), e);
        }
    }

    private static String places(CelValidationException refused) {
        return refused.getErrors().stream()
                .map(issue -> "line " + issue.getSourceLocation().getLine() + ", column "
                        + (issue.getSourceLocation().getColumn() + 1) + ": " + issue.getMessage())
                .collect(Collectors.joining("; "));
    }

    private static Object sum(List<?> numbers) {
        double sum = 0;
        for (Object number : numbers) {
            if (!(number instanceof Number known)) {
                throw new IllegalArgumentException("sum of what is no number: " + number);
            }
            sum += known.doubleValue();
        }
        return sum;
    }

    public boolean test(Map<String, ?> values) {
        if (evaluate(values) instanceof Boolean holds) {
            return holds;
        }
        throw new FormulaException("not true or false: " + expression, null);
    }

    /** A finite number; true is 1 and false is 0. */
    public double number(Map<String, ?> values) {
        Object value = evaluate(values);
        if (value instanceof Boolean holds) {
            return holds ? 1 : 0;
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new FormulaException("not a finite number: " + expression, null);
    }

    public List<?> list(Map<String, ?> values) {
        if (evaluate(values) instanceof List<?> list) {
            return list;
        }
        throw new FormulaException("not a list: " + expression, null);
    }

    private Object evaluate(Map<String, ?> values) {
        try {
            return program.eval(values);
        } catch (CelEvaluationException e) {
            throw new FormulaException("cannot evaluate " + expression + ": " + e.getMessage(), e);
        }
    }
}
