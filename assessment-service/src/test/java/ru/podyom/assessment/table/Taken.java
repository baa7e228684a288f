package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that came of a sheet. */
final class Taken implements Sink {

    @Nullable
    Recognition recognition;

    final List<ResultRow> rows = new ArrayList<>();
    final List<PupilRow> pupils = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    static Taken of(String text) {
        return of(text, Context.unknown(), null);
    }

    static Taken of(String text, Context context, @Nullable Mapping mapping) {
        Taken taken = new Taken();
        Tables.read(new TextSheet(text), context, mapping, taken);
        return taken;
    }

    Layout layout() {
        return java.util.Objects.requireNonNull(recognition).layout();
    }

    Stream<Finding> findings(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code));
    }

    List<String> codes(Severity... severities) {
        return findings.stream()
                .filter(finding -> List.of(severities).contains(finding.severity()))
                .map(finding -> finding.line() + " " + finding.code())
                .toList();
    }

    @Override
    public void layout(Recognition found) {
        recognition = found;
    }

    @Override
    public void result(ResultRow row) {
        rows.add(row);
    }

    @Override
    public void pupil(PupilRow row) {
        pupils.add(row);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }
}
