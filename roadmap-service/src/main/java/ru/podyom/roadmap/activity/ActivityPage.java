package ru.podyom.roadmap.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of activities in the order in which they were added. */
public record ActivityPage(
        List<ActivityView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
