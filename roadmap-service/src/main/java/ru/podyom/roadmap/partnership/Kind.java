package ru.podyom.roadmap.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was agreed on. */
@Schema(name = "PartnershipKind")
public enum Kind {
    /** Партнёрское соглашение. */
    @JsonProperty("partnership")
    PARTNERSHIP,
    /** Договор о сетевом взаимодействии. */
    @JsonProperty("network")
    NETWORK,
    /** Стажёрская площадка. */
    @JsonProperty("internship")
    INTERNSHIP
}
