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

        @Schema(
                description = "SHA-256 of the content, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(examples = "director@school") String addedBy,
        Instant addedAt) {}
