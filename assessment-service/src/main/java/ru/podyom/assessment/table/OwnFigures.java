package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** Figures by named columns: this suite's own export, and whatever a sender's mapping names. */
final class OwnFigures implements FiguresOf {

    private static final List<Role> COUNTS = List.of(Role.COUNT2, Role.COUNT3, Role.COUNT4, Role.COUNT5);
    private static final List<Role> SHARES = List.of(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5);

    private static final Pattern APOSTROPHE = Pattern.compile("'[-=+@\\t\\r]");

    private final Columns at;
    private final boolean counts;
    private final boolean shares;
    private final boolean details;
    private final boolean journal;
    private final boolean awards;

    OwnFigures(Columns at) {
        this.at = at;
        this.counts = at.hasAny(Role.COUNT2, Role.COUNT3, Role.COUNT4, Role.COUNT5);
        this.shares = at.hasAny(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5);
        this.journal = at.hasAny(Role.LOWERED, Role.CONFIRMED, Role.RAISED);
        this.awards = at.hasAny(Role.PRIZE_WINNERS, Role.WINNERS);
        this.details =
                journal || awards || at.hasAny(Role.ABSENT, Role.MEAN_SCORE, Role.PRIMARY_SCORES, Role.ITEM_TOTALS);
    }

    @Override
    public Figures of(Line line) {
        return new Figures(
                at.whole(line, Role.PARTICIPANTS),
                counts ? counts(line) : null,
                shares ? shares(line) : null,
                at.decimal(line, Role.ROUNDING),
                missing(line),
                doubt(line),
                details ? details(line) : null);
    }

    /** Without the apostrophe that the export puts before what a spreadsheet would run. */
    private @Nullable String doubt(Line line) {
        String text = at.text(line, Role.DOUBT);
        return text != null && APOSTROPHE.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    private @Nullable MarkCounts counts(Line line) {
        MarkCounts found = new MarkCounts(
                at.whole(line, Role.COUNT2),
                at.whole(line, Role.COUNT3),
                at.whole(line, Role.COUNT4),
                at.whole(line, Role.COUNT5));
        if (at.endsWithin(line, COUNTS) && !areAll(found, at.whole(line, Role.PARTICIPANTS))) {
            throw at.cutOff(line);
        }
        return found.isEmpty() ? null : found;
    }

    private static boolean areAll(MarkCounts found, @Nullable Integer participants) {
        return participants != null
                && found.known().mapToLong(Integer::longValue).sum() == participants;
    }

    private @Nullable MarkShares shares(Line line) {
        MarkShares found = new MarkShares(
                at.decimal(line, Role.SHARE2),
                at.decimal(line, Role.SHARE3),
                at.decimal(line, Role.SHARE4),
                at.decimal(line, Role.SHARE5));
        if (at.endsWithin(line, SHARES)
                && !Percents.isWhole(
                        found.known().mapToDouble(BigDecimal::doubleValue).sum())) {
            throw at.cutOff(line);
        }
        return found.isEmpty() ? null : found;
    }

    private @Nullable Missing missing(Line line) {
        String text = at.text(line, Role.MISSING);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "notTested" -> Missing.NOT_TESTED;
            case "notApplicable" -> Missing.NOT_APPLICABLE;
            case "notReported" -> Missing.NOT_REPORTED;
            default ->
                throw new UnreadableCell(
                        at.of(Role.MISSING), "unreadable", "notTested, notApplicable or notReported, not " + text);
        };
    }

    private @Nullable Details details(Line line) {
        Details found = new Details(
                at.whole(line, Role.ABSENT),
                at.decimal(line, Role.MEAN_SCORE),
                numbers(line, Role.PRIMARY_SCORES),
                numbers(line, Role.ITEM_TOTALS),
                journal ? journal(line) : null,
                awards ? awards(line) : null);
        boolean none = found.absent() == null
                && found.meanScore() == null
                && found.primaryScores() == null
                && found.itemTotals() == null
                && found.journal() == null
                && found.awards() == null;
        return none ? null : found;
    }

    private Details.@Nullable Journal journal(Line line) {
        Integer lowered = at.whole(line, Role.LOWERED);
        Integer confirmed = at.whole(line, Role.CONFIRMED);
        Integer raised = at.whole(line, Role.RAISED);
        if (lowered == null && confirmed == null && raised == null) {
            return null;
        }
        if (lowered == null || confirmed == null || raised == null) {
            throw incomplete(Role.LOWERED, Role.CONFIRMED, Role.RAISED);
        }
        return new Details.Journal(lowered, confirmed, raised);
    }

    private Details.@Nullable Awards awards(Line line) {
        Integer prizeWinners = at.whole(line, Role.PRIZE_WINNERS);
        Integer winners = at.whole(line, Role.WINNERS);
        if (prizeWinners == null && winners == null) {
            return null;
        }
        if (prizeWinners == null || winners == null) {
            throw incomplete(Role.PRIZE_WINNERS, Role.WINNERS);
        }
        return new Details.Awards(prizeWinners, winners);
    }

    private UnreadableCell incomplete(Role... together) {
        return new UnreadableCell(at.of(together[0]), "incomplete", "give all or none of " + List.of(together));
    }

    /** Whole numbers with spaces, commas, semicolons or bars between them, in brackets or not. */
    private @Nullable List<Integer> numbers(Line line, Role role) {
        String text = at.text(line, role);
        if (text == null) {
            return null;
        }
        int column = at.of(role);
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.replace('[', ' ').replace(']', ' ').strip().split("[ ,;|]+")) {
            Integer number = Numbers.whole(part, column);
            if (number == null) {
                throw new UnreadableCell(column, "unreadable", "not a list of whole numbers");
            }
            numbers.add(number);
        }
        return numbers;
    }
}
