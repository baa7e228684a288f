package ru.podyom.assessment.pupil;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of pupils' results in the order of school, procedure and pupil. */
public record PupilResultPage(
        List<PupilResultView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
