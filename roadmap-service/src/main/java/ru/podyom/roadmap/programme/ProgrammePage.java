package ru.podyom.roadmap.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of programmes in the order of their codes. */
public record ProgrammePage(
        List<ProgrammeView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
