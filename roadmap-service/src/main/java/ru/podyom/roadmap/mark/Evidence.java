package ru.podyom.roadmap.mark;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that proves a mark, without its content. */
@Schema(name = "EvidenceFile")
public record Evidence(
        UUID id,
        UUID occurrence,
        @Schema(examples = "protocol.pdf") String name,

        @Schema(description = "As its content shows", examples = "application/pdf")
        String type,

        @Schema(description = "Bytes", examples = "182044") long size,

        @Schema(description = "SHA-256 of the content, in hexadecimal")
        String sha256,

        String addedBy,
        Instant addedAt) {}
