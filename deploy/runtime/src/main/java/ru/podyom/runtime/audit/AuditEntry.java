package ru.podyom.runtime.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an entity at one time. */
public record AuditEntry(
        Instant at,
        @Schema(examples = "metodist@leninsk-kuznetsky") String who,
        @Schema(examples = "municipality") String role,
        @Schema(examples = "changed") String action,

        @Schema(examples = "исправлено по протоколу") @Nullable
        String reason,

        @Schema(type = SchemaType.OBJECT, description = "The entity's view after the change")
        JsonNode state) {}
