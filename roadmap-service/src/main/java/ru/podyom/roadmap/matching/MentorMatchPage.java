package ru.podyom.roadmap.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.runtime.inbox.Freshness;

/** A page of proposals, by the code of the school to be supported: it addresses help and ranks nobody. */
public record MentorMatchPage(
        SchoolYear schoolYear,
        MatchRules rules,
        List<MentorMatch> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        @Schema(description = "How far each source has been heard")
        List<Freshness.Mark> freshness) {}
