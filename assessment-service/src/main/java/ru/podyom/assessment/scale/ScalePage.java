package ru.podyom.assessment.scale;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of scales in the order of their ids. */
public record ScalePage(
        List<ScaleView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
