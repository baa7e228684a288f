package ru.podyom.roadmap.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be wrong with a printed plan. */
public enum LintCode {
    @JsonProperty("numberDuplicate")
    NUMBER_DUPLICATE,
    @JsonProperty("numberMissing")
    NUMBER_MISSING,
    @JsonProperty("numberGap")
    NUMBER_GAP,
    @JsonProperty("numberOutOfOrder")
    NUMBER_OUT_OF_ORDER,
    @JsonProperty("titleMissing")
    TITLE_MISSING,
    @JsonProperty("responsibleMissing")
    RESPONSIBLE_MISSING,
    @JsonProperty("deadlineMissing")
    DEADLINE_MISSING,
    @JsonProperty("deadlineUnread")
    DEADLINE_UNREAD,
    @JsonProperty("rowShifted")
    ROW_SHIFTED,
    @JsonProperty("rowMerged")
    ROW_MERGED,
    @JsonProperty("titleTermDiffers")
    TITLE_TERM_DIFFERS,
    @JsonProperty("yearOutsideTitle")
    YEAR_OUTSIDE_TITLE,
    @JsonProperty("dueBeforeApproval")
    DUE_BEFORE_APPROVAL,
    @JsonProperty("dueOutsideTerm")
    DUE_OUTSIDE_TERM,
    @JsonProperty("contradictingSchedules")
    CONTRADICTING_SCHEDULES
}
