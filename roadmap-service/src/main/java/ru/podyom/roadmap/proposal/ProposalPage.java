package ru.podyom.roadmap.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of proposals, oldest first. */
public record ProposalPage(
        List<ProposalView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
