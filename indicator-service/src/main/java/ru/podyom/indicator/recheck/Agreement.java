package ru.podyom.indicator.recheck;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the recheck found. */
@Schema(name = "RecheckAgreement")
public record Agreement(
        @Schema(description = "Works checked again", examples = "12")
        int works,

        @Nullable @Schema(description = "Works whose mark is the same")
        AgreedShare marks,

        @Nullable @Schema(description = "Points given for items that are the same")
        AgreedShare points,

        @Schema(examples = "coordinator@lk") String recordedBy,
        Instant recordedAt) {}
