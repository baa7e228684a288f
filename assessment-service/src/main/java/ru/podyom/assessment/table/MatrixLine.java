package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One school's line in a matrix, and what was found out about it. */
final class MatrixLine {

    final long number;
    final SchoolKey school;
    /** As they stand, or as they are proposed; {@code null} for a dash. */
    List<@Nullable BigDecimal> values;

    final List<Finding> findings = new ArrayList<>();
    final Set<Group> leftOut = new HashSet<>();
    final Map<Group, String> doubts = new LinkedHashMap<>();
    /** What a person would agree to; {@code null} if nothing can be proposed. */
    @Nullable
    String action;

    boolean unreadable;

    MatrixLine(long number, SchoolKey school, List<@Nullable BigDecimal> values) {
        this.number = number;
        this.school = school;
        this.values = values;
    }

    void find(Severity severity, String code, String message, Evidence evidence, @Nullable Proposal proposal) {
        Finding finding = Finding.ofLine(number, severity, code, message, evidence.map());
        findings.add(proposal == null || isRefused() ? finding : finding.with(proposal));
    }

    void find(Severity severity, String code, String message, Evidence evidence) {
        findings.add(Finding.ofLine(number, severity, code, message, evidence.map()));
    }

    void doubt(Group group, String words) {
        doubts.merge(group, words, (one, other) -> one + "; " + other);
    }

    boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSAL);
    }
}
