package ru.podyom.roadmap.mentoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of tandems, in the order of their making. */
public record TandemPage(
        List<TandemView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
