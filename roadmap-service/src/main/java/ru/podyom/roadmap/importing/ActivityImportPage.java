package ru.podyom.roadmap.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of imports, newest first. */
public record ActivityImportPage(
        List<ActivityImportView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
