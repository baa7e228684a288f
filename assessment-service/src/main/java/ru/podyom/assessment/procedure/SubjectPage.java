package ru.podyom.assessment.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of subjects in the order of their codes. */
public record SubjectPage(
        List<SubjectView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
