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
    /** A table that may be a plan, or go on with one, and is neither. */
    @JsonProperty("tableLeftOut")
    TABLE_LEFT_OUT,
    /** A row below a plan that is taken for a signature or a heading. */
    @JsonProperty("rowLeftOut")
    ROW_LEFT_OUT,
    /** A column whose cells are not taken. */
    @JsonProperty("columnUnread")
    COLUMN_UNREAD,
    @JsonProperty("textTooLong")
    TEXT_TOO_LONG,
    @JsonProperty("planTooLarge")
    PLAN_TOO_LARGE,
    @JsonProperty("objectiveUnknown")
    OBJECTIVE_UNKNOWN,
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
