package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines that no date sets: something that happens, somebody who asks, another document. */
final class EventRules {

    static final List<Rule> ALL = List.of(
            Rule.schedule("(during yr ,? )?after\\b.*", values -> after(values, null)),
            Rule.schedule(
                    "((during|before|through) )?(num )?(working )?(day|week|mon|yr)( period)? (after|from day)\\b.*",
                    values -> after(values, lag(values))),
            Rule.schedule(
                    "(to )?(measure )?([?] )*(end|outcome|results)\\b(?! (each )?(yr|term|halfyear|schoolyear|mon)).*",
                    EventRules::results),
            Rule.schedule(".*\\bstart .*course\\b.*|.*course start\\b.*", values -> {
                return new Schedule.EventTriggered(Trigger.COURSE_START, null, null);
            }),
            Rule.schedule("([?] )*(to )?(measure|request)\\b.*", EventRules::onDemand),
            Rule.schedule(".*\\btimetable\\b.*", EventRules::external));

    private EventRules() {}

    private static Schedule after(Values values, @Nullable Lag lag) {
        Schedule.EventTriggered event = event(values, lag);
        if (isDated(values) && event.event() == Trigger.OTHER) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        if (values.text().startsWith("during yr")) {
            values.assume(Assumption.PLAN_YEAR);
        }
        return event;
    }

    private static boolean isDated(Values values) {
        return values.hasAny(Token.DATE, Token.DAY_MONTH, Token.MONTH);
    }

    /**
     * What opens it. Results of something else than an assessment, as of a survey, come from no other service: somebody
     * has to tell of them.
     */
    private static Schedule.EventTriggered event(Values values, @Nullable Lag lag) {
        if (values.passes("procedure")) {
            List<Assessment> named = Assessment.named(values.tokens());
            if (!named.isEmpty() && values.passes(Token.UNKNOWN)) {
                // «ВПР по математике», «ВПР и контрольных работ»
                values.assume(Assumption.PARTLY_READ);
            }
            return new Schedule.EventTriggered(Trigger.ASSESSMENT_RESULTS, lag, named.isEmpty() ? null : named);
        }
        if (!values.passes("results") || values.hasAny(Token.UNKNOWN, "survey")) {
            return new Schedule.EventTriggered(Trigger.OTHER, lag, null);
        }
        values.assume(Assumption.ANY_ASSESSMENT);
        return new Schedule.EventTriggered(Trigger.ASSESSMENT_RESULTS, lag, null);
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
        boolean isKnown = values.hasAny("procedure", "survey", "results")
                || (values.passes("outcome") && values.passes(Token.UNKNOWN));
        if (!isKnown || isDated(values)) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return event(values, null);
    }

    private static Schedule onDemand(Values values) {
        if (values.hasAny("procedure", "results")) {
            Schedule.EventTriggered event = event(values, null);
            return event.event() == Trigger.OTHER ? new Schedule.OnDemand() : event;
        }
        if (isDated(values) || values.passes(Token.YEAR)) {
            values.assume(Assumption.PARTLY_READ);
        }
        return new Schedule.OnDemand();
    }

    private static Schedule external(Values values) {
        if (isDated(values)) {
            values.assume(Assumption.PARTLY_READ);
        }
        return new Schedule.ExternalSchedule();
    }
}
