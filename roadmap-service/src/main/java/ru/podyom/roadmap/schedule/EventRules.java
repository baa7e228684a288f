package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines that no date sets: something that happens, somebody who asks, another document. */
final class EventRules {

    private static final String RESULTS = ".*\\b(procedure|results)\\b.*";

    static final List<Rule> ALL = List.of(
            Rule.schedule("(during yr ,? )?after\\b.*", values -> after(values, null)),
            Rule.schedule(
                    "((during|before|through) )?(num )?(working )?(day|week|mon|yr)( period)? (after|from day)\\b.*",
                    values -> after(values, lag(values))),
            Rule.schedule(
                    "(to )?(measure )?([?] )*(end|results)\\b(?! (each )?(yr|term|halfyear|schoolyear|mon)).*",
                    EventRules::results),
            Rule.schedule(".*\\bstart .*course\\b.*|.*course start\\b.*", values -> {
                return new Schedule.EventTriggered(Trigger.COURSE_START, null);
            }),
            Rule.schedule("([?] )*(to )?(measure|request)\\b.*", EventRules::onDemand),
            Rule.schedule(".*\\btimetable\\b.*", EventRules::external));

    private EventRules() {}

    private static Schedule after(Values values, @Nullable Lag lag) {
        boolean isDated = values.hasAny(Token.DATE, Token.DAY_MONTH, Token.MONTH);
        boolean isResults = values.text().matches(RESULTS);
        if (isDated && !isResults) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        if (values.text().startsWith("during yr")) {
            values.assume(Assumption.PLAN_YEAR);
        }
        return new Schedule.EventTriggered(isResults ? Trigger.ASSESSMENT_RESULTS : Trigger.OTHER, lag);
    }

    private static Lag lag(Values values) {
        int amount = values.has(Token.NUMBER) ? values.number() : 1;
        if (amount > 1000) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        if (values.passes("working")) {
            return new Lag(amount, Lag.Unit.WORKING_DAY);
        }
        Lag.Unit unit = values.passes("day")
                ? Lag.Unit.DAY
                : values.passes("week") ? Lag.Unit.WEEK : values.passes("mon") ? Lag.Unit.MONTH : Lag.Unit.YEAR;
        return new Lag(amount, unit);
    }

    private static Schedule results(Values values) {
        if (!values.text().matches(RESULTS) || values.hasAny(Token.DATE, Token.DAY_MONTH, Token.MONTH)) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return new Schedule.EventTriggered(Trigger.ASSESSMENT_RESULTS, null);
    }

    private static Schedule onDemand(Values values) {
        if (values.text().matches(RESULTS)) {
            return new Schedule.EventTriggered(Trigger.ASSESSMENT_RESULTS, null);
        }
        if (values.hasAny(Token.DATE, Token.DAY_MONTH, Token.MONTH, Token.YEAR)) {
            values.assume(Assumption.PARTLY_READ);
        }
        return new Schedule.OnDemand();
    }

    private static Schedule external(Values values) {
        if (values.hasAny(Token.DATE, Token.DAY_MONTH, Token.MONTH)) {
            values.assume(Assumption.PARTLY_READ);
        }
        return new Schedule.ExternalSchedule();
    }
}
