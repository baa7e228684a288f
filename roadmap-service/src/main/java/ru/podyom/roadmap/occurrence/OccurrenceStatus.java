package ru.podyom.roadmap.occurrence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an occurrence stands on a day: computed of its state and its days whenever it is asked for, never stored. */
@Schema(name = "OccurrenceStatus")
public enum OccurrenceStatus {
    /** Its time has not come. */
    @JsonProperty("planned")
    PLANNED,
    /** Its window is open; without a first day, it is due within two weeks. */
    @JsonProperty("due")
    DUE,
    /** Its last day is past, or a report on it is, and it is not done. */
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("underWay")
    UNDER_WAY,
    @JsonProperty("done")
    DONE,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("notDone")
    NOT_DONE,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("notApplicable")
    NOT_APPLICABLE;

    /** Days before the due day from which something without a first day counts as due. */
    static final int NOTICE_DAYS = 14;

    /** The same in SQL, of a row {@code o} of occurrence and three times the day. */
    public static final String SQL = """
            case when o.state in ('NOT_DONE', 'CANCELLED', 'NOT_APPLICABLE') then o.state
                 when o.state = 'DONE' and o.done_on <= ? then 'DONE'
                 when o.act_by < ? then 'OVERDUE'
                 when o.state in ('UNDER_WAY', 'PARTLY') then o.state
                 when coalesce(o.opens_on, o.act_by - %d) <= ? then 'DUE'
                 else 'PLANNED' end""".formatted(NOTICE_DAYS);

    /** What was done after the day asked for was not done on it. */
    static OccurrenceStatus of(Occurrence one, LocalDate today) {
        boolean doneLater = one.state == OccurrenceState.DONE && one.doneOn != null && one.doneOn.isAfter(today);
        OccurrenceState state = doneLater ? OccurrenceState.PLANNED : one.state;
        return of(state, one.opensOn, one.dueOn != null ? one.dueOn : one.reportBy, today);
    }

    static OccurrenceStatus of(
            OccurrenceState state, @Nullable LocalDate opensOn, @Nullable LocalDate actBy, LocalDate today) {
        if (!state.isOpen()) {
            return valueOf(state.name());
        }
        if (actBy != null && actBy.isBefore(today)) {
            return OVERDUE;
        }
        if (state != OccurrenceState.PLANNED) {
            return valueOf(state.name());
        }
        LocalDate from = opensOn != null ? opensOn : actBy == null ? null : actBy.minusDays(NOTICE_DAYS);
        return from != null && !from.isAfter(today) ? DUE : PLANNED;
    }
}
