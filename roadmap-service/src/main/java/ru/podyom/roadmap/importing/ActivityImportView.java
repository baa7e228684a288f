package ru.podyom.roadmap.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.plan.Counts;

/** An import of a plan as it is read. */
@Schema(name = "ActivityImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityImportView(
        UUID id,

        @Schema(description = "Code of the programme", examples = "leninsk-kuznetsky-2021")
        String programme,

        @Nullable @Schema(examples = "программа.docx") String fileName,
        @Schema(description = "Bytes", examples = "34480") long size,

        @Schema(
                description = "SHA-256 of the document, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        ImportState state,
        @Schema(description = "How much is proposed") Counts counts,

        @Schema(description = "How many doubts there are", examples = "8")
        int lints,

        @Schema(examples = "coordinator@lk") String madeBy,
        Instant madeAt,

        @Nullable @Schema(description = "Who accepted or discarded it", examples = "coordinator@lk")
        String closedBy,

        @Nullable Instant closedAt,
        @Schema(examples = "3") int version,
        @Nullable @Schema(description = "Absent in lists") ReadingView reading) {

    static ActivityImportView of(ActivityImport read, boolean whole) {
        return new ActivityImportView(
                read.id(),
                read.programmeCode,
                read.fileName,
                read.size,
                read.sha256,
                read.state,
                read.reading().plan().counts(),
                read.reading().plan().lints().size(),
                read.madeBy,
                read.madeAt,
                read.closedBy,
                read.closedAt,
                read.version,
                whole ? ReadingView.of(read.reading()) : null);
    }
}
