package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.assessment.forensics.Coincidence;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.result.Missing;

/** What the columns of a matrix say of each other, and of a school whose year is all zeros. */
final class ColumnChecks {

    private static final int FEWEST_ROWS = 5;
    private static final double EQUAL = 0.8;
    private static final double BY_CHANCE = 0.001;
    private static final double IN_THE_TABLE = 0.05;
    private static final int FEWEST_ZEROS = 3;
    // Twenty thousand school-years by chance give two.
    private static final double ALL_ZERO = 1e-4;

    private final Matrix matrix;

    private record Pair(Group left, Group right, Role role) {}

    ColumnChecks(Matrix matrix) {
        this.matrix = matrix;
    }

    void check() {
        second();
        fractions();
        List<Pair> pairs = pairs();
        pairs.forEach(pair -> compare(pair, pairs.size()));
        Map<SchoolYear, List<Group>> years = new LinkedHashMap<>();
        for (Group group : matrix.groups()) {
            if (group.procedure() instanceof ProcedureKey.Described one) {
                years.computeIfAbsent(one.schoolYear(), any -> new ArrayList<>())
                        .add(group);
            }
        }
        for (MatrixLine line : matrix.comparable()) {
            years.forEach((year, groups) -> zeros(line, year, groups));
        }
    }

    private void second() {
        boolean guessed = matrix.header.assumptions().stream().anyMatch(words -> words.startsWith("2 columns"));
        if (!guessed) {
            return;
        }
        double largest = matrix.comparable().stream()
                .flatMap(line -> matrix.groups().stream().map(group -> matrix.numbers(line, group)))
                .mapToDouble(numbers ->
                        numbers.stream().mapToDouble(BigDecimal::doubleValue).sum())
                .max()
                .orElse(0);
        long joint = matrix.lines.stream()
                .flatMap(line -> line.findings.stream())
                .filter(finding -> finding.code().equals("joint-participants"))
                .count();
        matrix.findings.add(Finding.ofLine(
                matrix.header.titles().number(),
                Severity.NOTE,
                "second-share-inferred",
                "the second number of each pair is taken for the share of «5»: no pair exceeds 100 and the pairs of a"
                        + " class fit common numbers of participants",
                new Evidence()
                        .and("largestSum", largest)
                        .and("classesInCommon", joint)
                        .map()));
    }

    /** 0.3 may be three tenths of a percent, or of all. */
    private void fractions() {
        List<BigDecimal> numbers = matrix.comparable().stream()
                .flatMap(line -> matrix.groups().stream().flatMap(group -> matrix.numbers(line, group).stream()))
                .toList();
        boolean small = numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
        boolean broken =
                numbers.stream().anyMatch(number -> number.stripTrailingZeros().scale() > 0);
        if (!small || !broken) {
            return;
        }
        String words = "no share is above 1 percent: they look like fractions of the whole";
        matrix.findings.add(
                Finding.ofLine(matrix.header.titles().number(), Severity.DOUBT, "fractions-of-one", words, Map.of()));
        matrix.lines.forEach(line -> matrix.groups().forEach(group -> line.doubt(group, words)));
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<Group> groups = matrix.groups();
        for (int i = 0; i < groups.size(); i++) {
            for (Group right : groups.subList(i + 1, groups.size())) {
                if (comparable(groups.get(i), right)) {
                    for (Role role : groups.get(i).roles()) {
                        pairs.add(new Pair(groups.get(i), right, role));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean comparable(Group left, Group right) {
        return left.procedure() instanceof ProcedureKey.Described one
                && right.procedure() instanceof ProcedureKey.Described other
                && one.type() == other.type()
                && one.schoolYear().equals(other.schoolYear())
                && !one.subject().equals(other.subject());
    }

    private void compare(Pair pair, int comparisons) {
        List<BigDecimal> left = new ArrayList<>();
        List<BigDecimal> right = new ArrayList<>();
        List<MatrixLine> alike = new ArrayList<>();
        for (MatrixLine line : matrix.comparable()) {
            BigDecimal one = matrix.value(line, pair.left(), pair.role());
            BigDecimal other = matrix.value(line, pair.right(), pair.role());
            if (one != null && other != null) {
                left.add(one);
                right.add(other);
                if (one.signum() != 0 && one.compareTo(other) == 0) {
                    alike.add(line);
                }
            }
        }
        Coincidence found = Coincidence.of(left, right);
        boolean much = found.rows() >= FEWEST_ROWS && found.equal() >= EQUAL * found.rows() && !alike.isEmpty();
        if (much && found.chance() < BY_CHANCE && found.chance() * comparisons < IN_THE_TABLE) {
            copied(pair, found, comparisons, alike);
        }
    }

    private void copied(Pair pair, Coincidence found, int comparisons, List<MatrixLine> alike) {
        String words = pair.role() + " of " + pair.left().title() + " and of "
                + pair.right().title() + " is equal in "
                + found.equal() + " of " + found.rows()
                + " schools: a column copied from the other, or the same pupils in both";
        Finding finding = Finding.ofCell(
                matrix.header.titles().number(),
                pair.right().from(),
                pair.right().title(),
                Severity.DOUBT,
                "copied-column",
                words,
                new Evidence()
                        .and("equal", found.equal())
                        .and("equalNotZero", found.equalNotZero())
                        .and("different", found.rows() - found.equal())
                        .and("chance", found.chance())
                        .and("comparisons", comparisons));
        List<MatrixLine> taken =
                alike.stream().filter(line -> !line.isRefused()).toList();
        matrix.findings.add(finding.with(Remedies.missing(
                "leave out the equal results of " + pair.right().title(),
                Missing.NOT_REPORTED,
                taken,
                List.of(pair.right()))));
        for (MatrixLine line : alike) {
            line.doubt(pair.left(), words);
            line.doubt(pair.right(), words);
        }
    }

    private void zeros(MatrixLine line, SchoolYear year, List<Group> groups) {
        List<Group> known = groups.stream()
                .filter(group -> !matrix.numbers(line, group).isEmpty())
                .toList();
        if (known.size() < FEWEST_ZEROS || !known.stream().allMatch(group -> isZero(line, group))) {
            return;
        }
        double chance = 1;
        for (Group group : known) {
            chance *= zeroElsewhere(line, group);
        }
        Severity severity = chance < ALL_ZERO ? Severity.DOUBT : Severity.NOTE;
        String words = "every share of " + year + " is 0: no such marks, or no participants?";
        line.find(
                severity,
                "all-zero",
                words,
                new Evidence().and("results", known.size()).and("chance", chance),
                Remedies.missing("read the zeros as no participants", Missing.NOT_TESTED, List.of(line), known));
        if (severity == Severity.DOUBT) {
            known.forEach(group -> line.doubt(group, words));
        }
    }

    private boolean isZero(MatrixLine line, Group group) {
        return matrix.numbers(line, group).stream().allMatch(number -> number.signum() == 0);
    }

    /** How often the other schools have nothing but zeros there. */
    private double zeroElsewhere(MatrixLine line, Group group) {
        int rows = 0;
        int zeros = 0;
        for (MatrixLine other : matrix.comparable()) {
            if (other != line && !matrix.numbers(other, group).isEmpty()) {
                rows++;
                zeros += isZero(other, group) ? 1 : 0;
            }
        }
        return (zeros + 1.0) / (rows + 2);
    }
}
