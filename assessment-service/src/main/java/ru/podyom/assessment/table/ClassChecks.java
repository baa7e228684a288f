package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.CommonParticipants;
import ru.podyom.assessment.forensics.Rounded;
import ru.podyom.assessment.forensics.Shares;
import ru.podyom.assessment.result.Missing;

/** What the shares of one school say of the number of pupils behind them, class by class. */
final class ClassChecks {

    private static final int SHOWN = 60;
    private static final int SMALL = 7;

    private final Matrix matrix;
    private final Map<Object, List<Group>> classes = new LinkedHashMap<>();

    /** Pupils who sat several procedures together. */
    private record SchoolClass(Object type, int grade, Object year, Object season) {}

    ClassChecks(Matrix matrix) {
        this.matrix = matrix;
        for (Group group : matrix.groups()) {
            Object key = group.procedure() instanceof ProcedureKey.Described one
                    ? new SchoolClass(one.type(), one.grade(), one.schoolYear(), String.valueOf(one.season()))
                    : group.procedure();
            classes.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
        }
    }

    void check() {
        for (MatrixLine line : matrix.comparable()) {
            matrix.groups().forEach(group -> checkOne(line, group));
            classes.values().forEach(together -> checkClass(line, together));
        }
    }

    private void checkOne(MatrixLine line, Group group) {
        List<BigDecimal> numbers = matrix.numbers(line, group);
        if (numbers.isEmpty()) {
            return;
        }
        if (!matrix.isTaught(line, group)) {
            String words = "the school does not teach the grade of " + group.title();
            Evidence evidence = new Evidence().and("shares", numbers);
            Proposal dash =
                    Remedies.missing("read it as a dash", Missing.NOT_APPLICABLE, List.of(line), List.of(group));
            cell(line, group, Severity.DOUBT, "grade-not-taught", words, evidence, dash);
            line.doubt(group, words);
        }
        if (CommonParticipants.none(Matrix.shares(numbers), CommonParticipants.MOST)) {
            String words = "no number of participants up to " + CommonParticipants.MOST + " has these shares";
            Evidence evidence = new Evidence().and("shares", numbers);
            Proposal out = Remedies.missing("leave it out", Missing.NOT_REPORTED, List.of(line), List.of(group));
            cell(line, group, Severity.DOUBT, "no-common-participants", words, evidence, out);
            line.doubt(group, words);
        }
    }

    private void checkClass(MatrixLine line, List<Group> together) {
        List<Group> known = together.stream()
                .filter(group -> !matrix.numbers(line, group).isEmpty())
                .toList();
        List<Shares> shares = known.stream()
                .map(group -> Matrix.shares(matrix.numbers(line, group)))
                .toList();
        if (shares.stream().allMatch(Shares::allZero)) {
            return;
        }
        List<Integer> possible = CommonParticipants.upTo(CommonParticipants.MOST, shares);
        int joint = possible.isEmpty() ? 0 : possible.get(0);
        List<Integer> shown = possible.stream().filter(n -> n <= SHOWN).toList();
        if (known.size() > 1 && joint > 0) {
            joint(line, known, joint, shown);
        }
        small(line, known, joint);
        known.forEach(group -> threshold(line, group, shown));
    }

    private void joint(MatrixLine line, List<Group> known, int joint, List<Integer> shown) {
        line.find(
                Severity.NOTE,
                "joint-participants",
                titles(known) + " can be of the same " + joint + " participants or a number like it",
                new Evidence()
                        .and("procedures", known.stream().map(Group::title).toList())
                        .and("smallest", joint)
                        .and("onlyOneUpTo60", shown.size() == 1)
                        .and("upTo60", shown),
                shown.size() == 1 ? Remedies.counted(matrix, line, known, shown.get(0)) : null);
    }

    private void small(MatrixLine line, List<Group> known, int joint) {
        Evidence evidence = new Evidence();
        boolean allSmall = true;
        for (Group group : known) {
            Shares shares = Matrix.shares(matrix.numbers(line, group));
            if (!shares.allZero()) {
                int own = CommonParticipants.smallest(List.of(shares));
                allSmall &= own > 0 && own <= SMALL;
                long low = own == 0 ? 0 : shares.known().get(0).fewest(own);
                evidence.and(group.title(), low + " of " + own);
            }
        }
        if (allSmall) {
            evidence.and("jointParticipants", joint);
            String words = titles(known) + " may rest on " + SMALL + " participants or fewer";
            line.find(Severity.NOTE, "small-n", words, evidence);
        }
    }

    private void threshold(MatrixLine line, Group group, List<Integer> shown) {
        BigDecimal share = matrix.value(line, group, Role.SHARE2);
        BigDecimal threshold = matrix.context.threshold();
        if (share == null || share.compareTo(threshold) != 0) {
            return;
        }
        List<BigDecimal> numbers = matrix.numbers(line, group);
        Shares pair = Matrix.shares(numbers);
        Rounded low = pair.known().get(numbers.indexOf(share));
        Evidence evidence = new Evidence()
                .and("threshold", threshold)
                .and("joint", readings(shown, low))
                .and("alone", readings(CommonParticipants.upTo(SHOWN, List.of(pair)), low));
        String words = "the rounded share of «2» in " + group.title() + " equals the threshold: from "
                + threshold.toPlainString() + " percent on or just below it, as the counts were";
        Proposal counted = shown.size() == 1 ? Remedies.counted(matrix, line, List.of(group), shown.get(0)) : null;
        cell(line, group, Severity.NOTE, "at-threshold", words, evidence, counted);
    }

    /** Counts that print as the share, by whether they reach the threshold. */
    private Map<String, List<String>> readings(List<Integer> participants, Rounded share) {
        List<String> reach = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int n : participants) {
            for (long count = share.fewest(n); count <= share.most(n); count++) {
                boolean reaches = matrix.context.threshold().doubleValue() * n <= 100.0 * count;
                (reaches ? reach : below).add(count + "/" + n);
            }
        }
        Map<String, List<String>> readings = new LinkedHashMap<>();
        readings.put("reach", reach);
        readings.put("below", below);
        return readings;
    }

    private static String titles(List<Group> groups) {
        return String.join(", ", groups.stream().map(Group::title).toList());
    }

    private static void cell(
            MatrixLine line,
            Group group,
            Severity severity,
            String code,
            String words,
            Evidence evidence,
            @Nullable Proposal proposal) {
        Finding found = Finding.ofCell(line.number, group.from(), group.title(), severity, code, words, evidence);
        line.findings.add(proposal == null || line.isRefused() ? found : found.with(proposal));
    }
}
