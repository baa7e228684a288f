package ru.podyom.indicator.element;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of data elements by code. */
public record ElementPage(
        List<ElementView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
