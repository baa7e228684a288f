package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.Rounded;
import ru.podyom.assessment.forensics.Shares;
import ru.podyom.assessment.result.MarkShares;

/** A whole table of shares in memory: what is looked for needs all its rows. */
final class Matrix {

    final GroupedHeader header;
    final Context context;
    final List<MatrixLine> lines = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    Matrix(GroupedHeader header, Context context) {
        this.header = header;
        this.context = context;
    }

    List<Group> groups() {
        return header.groups();
    }

    /** Columns of a group among the values of a line, from 0. */
    List<Integer> columns(Group group) {
        List<Integer> columns = new ArrayList<>();
        for (int i = group.from(); i < group.end(); i++) {
            columns.add(i - header.from());
        }
        return columns;
    }

    int width() {
        return header.end() - header.from();
    }

    /** The lines whose values stand under their columns, or would if the proposal were taken. */
    List<MatrixLine> comparable() {
        return lines.stream().filter(line -> line.values.size() == width()).toList();
    }

    @Nullable
    BigDecimal value(MatrixLine line, Group group, Role role) {
        int at = group.roles().indexOf(role);
        return at < 0 || line.leftOut.contains(group) ? null : line.values.get(group.from() - header.from() + at);
    }

    MarkShares marks(MatrixLine line, Group group) {
        return new MarkShares(
                value(line, group, Role.SHARE2),
                value(line, group, Role.SHARE3),
                value(line, group, Role.SHARE4),
                value(line, group, Role.SHARE5));
    }

    /** The numbers of a group; empty if it is dashes or left out. */
    List<BigDecimal> numbers(MatrixLine line, Group group) {
        if (line.leftOut.contains(group)) {
            return List.of();
        }
        return columns(group).stream()
                .map(line.values::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    static Shares shares(List<BigDecimal> numbers) {
        int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal step = Numbers.step(decimals);
        return new Shares(
                numbers.stream().map(number -> Rounded.of(number, step)).toList(), false);
    }

    /** The last grade that the school teaches; 11 if nothing is known. */
    int highestGrade(SchoolKey school) {
        SchoolFacts known = context.schools().apply(school);
        SchoolFacts facts = known == null ? SchoolNames.facts(school.text()) : known;
        return facts == null ? 11 : facts.highestGrade();
    }

    boolean isTaught(MatrixLine line, Group group) {
        return !(group.procedure() instanceof ProcedureKey.Described described)
                || described.grade() <= highestGrade(line.school);
    }
}
