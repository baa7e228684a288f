package ru.podyom.assessment.school;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of schools in the order of their codes. */
public record SchoolPage(
        List<SchoolView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
