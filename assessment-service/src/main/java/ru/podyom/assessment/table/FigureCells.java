package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** The figures in one line, by the roles of its columns. */
final class FigureCells {

    private static final int NONE = -1;

    private final Map<Role, Integer> places = new EnumMap<>(Role.class);
    private final List<Integer> scores = new ArrayList<>();

    FigureCells(List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.SCORE) {
                scores.add(i);
            } else {
                places.put(roles.get(i), i);
            }
        }
    }

    boolean has(Role role) {
        return places.containsKey(role);
    }

    int place(Role role) {
        return places.getOrDefault(role, NONE);
    }

    String text(Line line, Role role) {
        Integer place = places.get(role);
        return place == null ? "" : line.cell(place);
    }

    Figures figures(Line line) {
        MarkCounts counts = new MarkCounts(
                whole(line, Role.COUNT2), whole(line, Role.COUNT3), whole(line, Role.COUNT4), whole(line, Role.COUNT5));
        MarkShares shares = new MarkShares(
                decimal(line, Role.SHARE2),
                decimal(line, Role.SHARE3),
                decimal(line, Role.SHARE4),
                decimal(line, Role.SHARE5));
        Integer participants = whole(line, Role.PARTICIPANTS);
        String doubt = text(line, Role.DOUBT);
        return new Figures(
                participants,
                counts.isEmpty() ? null : counts,
                shares.isEmpty() ? null : shares,
                decimal(line, Role.ROUNDING),
                missing(line),
                Numbers.isNothing(doubt) ? null : doubt,
                details(line, participants));
    }

    private @Nullable Details details(Line line, @Nullable Integer participants) {
        Details details = new Details(
                whole(line, Role.ABSENT),
                decimal(line, Role.MEAN_SCORE),
                scores.isEmpty() ? list(line, Role.PRIMARY_SCORES) : scores(line, participants),
                list(line, Role.ITEM_TOTALS),
                journal(line, participants),
                awards(line));
        return details.isEmpty() ? null : details;
    }

    private Details.@Nullable Journal journal(Line line, @Nullable Integer participants) {
        if (!has(Role.LOWERED) || !has(Role.CONFIRMED) || !has(Role.RAISED)) {
            return null;
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (Role role : List.of(Role.LOWERED, Role.CONFIRMED, Role.RAISED)) {
            BigDecimal part = decimal(line, role);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        List<Integer> counts = Recovery.counts(parts, participants);
        return new Details.Journal(counts.get(0), counts.get(1), counts.get(2));
    }

    private Details.@Nullable Awards awards(Line line) {
        Integer prizeWinners = whole(line, Role.PRIZE_WINNERS);
        Integer winners = whole(line, Role.WINNERS);
        return prizeWinners == null && winners == null
                ? null
                : new Details.Awards(
                        Objects.requireNonNullElse(prizeWinners, 0), Objects.requireNonNullElse(winners, 0));
    }

    private @Nullable List<Integer> scores(Line line, @Nullable Integer participants) {
        List<BigDecimal> given = new ArrayList<>();
        boolean any = false;
        for (int place : scores) {
            BigDecimal value = Numbers.decimal(line.cell(place));
            any |= value != null;
            given.add(value == null ? BigDecimal.ZERO : value);
        }
        return any ? Recovery.counts(given, participants) : null;
    }

    private @Nullable List<Integer> list(Line line, Role role) {
        String text = text(line, role);
        if (Numbers.isNothing(text)) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.replace("[", "").replace("]", "").split("[,; ]+")) {
            Integer number = Numbers.whole(part);
            if (number == null) {
                throw new Numbers.NotANumber("not a list of numbers: " + text);
            }
            numbers.add(number);
        }
        return numbers;
    }

    private @Nullable Missing missing(Line line) {
        String text = text(line, Role.MISSING);
        if (Numbers.isNothing(text)) {
            return null;
        }
        return switch (text) {
            case "notTested" -> Missing.NOT_TESTED;
            case "notApplicable" -> Missing.NOT_APPLICABLE;
            case "notReported" -> Missing.NOT_REPORTED;
            default -> throw new Numbers.NotANumber("notTested, notApplicable or notReported, not " + text);
        };
    }

    private @Nullable Integer whole(Line line, Role role) {
        Integer place = places.get(role);
        return place == null ? null : Numbers.whole(line.cell(place));
    }

    private @Nullable BigDecimal decimal(Line line, Role role) {
        Integer place = places.get(role);
        return place == null ? null : Numbers.decimal(line.cell(place));
    }
}
