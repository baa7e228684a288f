package ru.podyom.assessment.result;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of results in the order of school and procedure. */
public record ResultPage(
        List<ResultView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
