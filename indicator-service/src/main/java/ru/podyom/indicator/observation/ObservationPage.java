package ru.podyom.indicator.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of observations in the order they came. */
public record ObservationPage(
        List<ObservationView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
