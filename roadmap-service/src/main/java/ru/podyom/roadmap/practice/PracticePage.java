package ru.podyom.roadmap.practice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of practices. */
public record PracticePage(
        List<PracticeView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
