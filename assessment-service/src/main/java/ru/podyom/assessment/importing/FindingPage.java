package ru.podyom.assessment.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what was found in a file, in the order of their numbers. */
public record FindingPage(
        List<FindingView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
