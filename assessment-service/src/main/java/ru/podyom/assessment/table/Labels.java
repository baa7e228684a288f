package ru.podyom.assessment.table;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import ru.podyom.assessment.sheet.Line;

/** What the columns of each procedure are: by the lines of labels, or by their number if the labels do not say. */
final class Labels {

    private final List<Line> lines;
    private final List<Group> groups;
    private final int columns;

    Labels(List<Line> lines, List<Group> groups) {
        this.lines = lines;
        this.groups = groups;
        this.columns = groups.stream().mapToInt(group -> group.roles().size()).sum();
    }

    List<Group> roles(List<String> assumptions, List<Finding> findings) {
        lines.forEach(line -> check(line, findings));
        for (Line line : lines) {
            if (says(line)) {
                return groups.stream()
                        .map(group -> group.with(named(line, group)))
                        .toList();
            }
        }
        return groups.stream()
                .map(group -> group.with(guessed(group, assumptions)))
                .toList();
    }

    private void check(Line line, List<Finding> findings) {
        long labels = line.cells().stream()
                .skip(groups.get(0).from())
                .filter(cell -> !cell.isEmpty())
                .count();
        if (labels < columns) {
            findings.add(Finding.ofLine(
                    line.number(),
                    Severity.NOTE,
                    "sub-header-short",
                    labels + " labels stand over " + columns + " columns",
                    new Evidence().and("labels", labels).and("columns", columns).map()));
        }
    }

    /** Whether each column of each group has a label, and no group has one twice. */
    private boolean says(Line line) {
        return groups.stream().allMatch(group -> {
            List<Role> named = named(line, group).stream()
                    .filter(role -> role != Role.SCORE)
                    .toList();
            return !named.contains(Role.IGNORED) && new HashSet<>(named).size() == named.size();
        });
    }

    private static List<Role> named(Line line, Group group) {
        List<String> labels =
                IntStream.range(group.from(), group.end()).mapToObj(line::cell).toList();
        List<Role> named = labels.stream().map(MarkRoles::label).toList();
        if (Scores.are(labels)) {
            return Scores.roles(labels, named);
        }
        return named.size() <= 2 ? named.stream().map(MarkRoles::share).toList() : named;
    }

    private static List<Role> guessed(Group group, List<String> assumptions) {
        int width = group.roles().size();
        List<Role> guessed =
                switch (width) {
                    case 1 -> List.of(Role.SHARE2);
                    case 2 -> List.of(Role.SHARE2, Role.SHARE5);
                    case 4 -> List.of(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5);
                    case 5 -> List.of(Role.PARTICIPANTS, Role.MARK2, Role.MARK3, Role.MARK4, Role.MARK5);
                    default ->
                        throw new UnrecognisedTable("«" + group.title() + "» has " + width
                                + " columns; 1 (share of «2»), 2 (shares of «2» and «5»), 4 (marks) or 5 (participants and marks)"
                                + " can be read without labels");
                };
        String assumption = width + " columns a procedure are taken for " + guessed;
        if (!assumptions.contains(assumption)) {
            assumptions.add(assumption);
        }
        return guessed;
    }
}
