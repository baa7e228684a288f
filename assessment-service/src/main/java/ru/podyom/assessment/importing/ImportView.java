package ru.podyom.assessment.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of an import. */
public record ImportView(
        UUID id,

        @Schema(
                description = "receiving, received: under way; done, refused, failed: over",
                enumeration = {"receiving", "received", "done", "refused", "failed"})
        String state,

        boolean atomic,
        boolean dryRun,
        @Nullable String fileName,
        Rows rows,
        @Schema(description = "The first 1,000 refusals") List<Finding> findings,

        @Nullable @Schema(description = "Why it failed as a whole")
        String failure,

        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * How many rows went which way.
     *
     * @param created results that were not there before
     * @param changed results that got a newer version
     * @param same rows that say what is stored already: nothing was written for them
     */
    @Schema(name = "ImportRows")
    public record Rows(long read, long refused, long created, long changed, long same) {}

    static ImportView of(ResultImport done) {
        return new ImportView(
                done.id(),
                done.state.name().toLowerCase(Locale.ROOT),
                done.atomic,
                done.dryRun,
                done.fileName,
                new Rows(done.rowsRead, done.rowsRefused, done.rowsNew, done.rowsChanged, done.rowsSame),
                done.findings,
                done.failure,
                done.startedBy,
                Objects.requireNonNull(done.startedAt),
                done.finishedAt);
    }
}
