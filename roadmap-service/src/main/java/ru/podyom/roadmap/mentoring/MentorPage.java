package ru.podyom.roadmap.mentoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of mentors, in the order of their adding. */
public record MentorPage(
        List<MentorView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
