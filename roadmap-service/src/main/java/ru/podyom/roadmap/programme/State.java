package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a programme has come. */
@Schema(name = "ProgrammeState")
public enum State {
    @JsonProperty("draft")
    DRAFT,
    /** Согласована with those who carry it out; may be skipped. */
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** Where it may go from here. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(AGREED, APPROVED, CANCELLED);
            case AGREED -> Set.of(DRAFT, APPROVED, CANCELLED);
            case APPROVED -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }

    /** Whether what is planned is to be carried out. */
    public boolean isLive() {
        return this == APPROVED || this == RUNNING;
    }

    boolean isEnd() {
        return next().isEmpty();
    }
}
