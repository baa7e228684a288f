package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a deadline has no meaning. */
@Schema(name = "DeadlineUnread")
public enum Unread {
    /** Nothing is written. */
    @JsonProperty("missing")
    MISSING,
    /** Its words do not say a time that is known. */
    @JsonProperty("unreadable")
    UNREADABLE,
    /** It names a day that no calendar has, such as 31 June. */
    @JsonProperty("noSuchDay")
    NO_SUCH_DAY,
    /** It ends before it begins. */
    @JsonProperty("endsBeforeItBegins")
    ENDS_BEFORE_IT_BEGINS
}
