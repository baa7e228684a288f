package ru.podyom.indicator.recheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of cases, oldest first. */
@Schema(name = "ObjectivityCasePage")
public record CasePage(
        List<CaseView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
