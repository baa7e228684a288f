package ru.podyom.indicator.definition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of indicators, by code. */
public record IndicatorPage(
        List<IndicatorView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
