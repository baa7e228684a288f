package ru.podyom.roadmap.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of agreements, in the order of their making. */
public record PartnershipPage(
        List<PartnershipView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
