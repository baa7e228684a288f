package ru.podyom.indicator.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.fact.News;
import ru.podyom.indicator.ruleset.SchoolResult;

/** A school's result: as rules read it, and all its figures. */
record ResultFact(SchoolResult result, News.Figures figures) {

    String schoolYear() {
        return result.schoolYear();
    }

    /** Of the same kind: the same procedure in another year. */
    boolean isLike(ResultFact other) {
        return result.type().equals(other.result.type())
                && result.subject().equals(other.result.subject())
                && result.grade() == other.result.grade();
    }

    /**
     * As formulas read it: everything is there; what is not known is 0, and a flag beside says so.
     * Numbers are doubles, but for the grade.
     */
    Map<String, Object> forFormulas() {
        Map<String, Object> values = new HashMap<>();
        values.put("procedure", result.procedure());
        values.put("type", result.type());
        values.put("subject", result.subject());
        values.put("grade", (long) result.grade());
        values.put("schoolYear", result.schoolYear());
        values.put("doubtful", result.doubt() != null);
        values.put("missing", Objects.requireNonNullElse(figures.missing(), ""));
        values.put("participants", number(figures.participants()));
        Pupils pupils = Pupils.of(figures);
        values.put("counted", pupils.counted());
        values.put("belowKnown", pupils.belowKnown());
        values.put("mark2", pupils.mark2());
        values.put("mark3", pupils.mark3());
        values.put("mark4", pupils.mark4());
        values.put("mark5", pupils.mark5());
        Double share = result.share(true);
        values.put("shareKnown", share != null);
        values.put("shareBelow", share == null ? 0.0 : share);
        details(values, figures.details());
        return values;
    }

    private static void details(Map<String, Object> values, News.@Nullable Details details) {
        values.put("absent", details == null ? 0.0 : number(details.absent()));
        values.put("meanKnown", details != null && details.meanScore() != null);
        values.put("meanScore", details == null ? 0.0 : number(details.meanScore()));
        News.Journal journal = details == null ? null : details.journal();
        values.put("journalKnown", journal != null);
        values.put("lowered", journal == null ? 0.0 : journal.lowered());
        values.put("confirmed", journal == null ? 0.0 : journal.confirmed());
        values.put("raised", journal == null ? 0.0 : journal.raised());
        News.Awards awards = details == null ? null : details.awards();
        values.put("awardsKnown", awards != null);
        values.put("prizeWinners", awards == null ? 0.0 : awards.prizeWinners());
        values.put("winners", awards == null ? 0.0 : awards.winners());
        values.replaceAll((name, value) -> value instanceof Integer whole ? Double.valueOf(whole) : value);
    }

    private static double number(@Nullable Number value) {
        return value == null ? 0 : value.doubleValue();
    }
}
