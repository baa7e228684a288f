package ru.podyom.indicator.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a version of a rule set is in its life. */
public enum RuleSetState {
    /** Can be corrected and tried; no list is made by it. */
    @JsonProperty("draft")
    DRAFT,
    /** Published; all schools are being judged by it, and until then the version before is in force. */
    @JsonProperty("computing")
    COMPUTING,
    /** All schools are judged; it comes into force on its first day. */
    @JsonProperty("ready")
    READY,
    /** Lists are made by it. */
    @JsonProperty("inForce")
    IN_FORCE,
    /** A later version has taken its place; its lists stay as they were then. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** Taken back; its lists stay as they were then. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
