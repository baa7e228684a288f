package ru.podyom.indicator.target;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of targets in the order they were set. */
public record TargetPage(
        List<TargetView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
