package ru.podyom.assessment.context;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a school's contexts, the latest year first. */
public record ContextPage(
        List<ContextView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
