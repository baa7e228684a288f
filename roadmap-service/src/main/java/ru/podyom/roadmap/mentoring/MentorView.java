package ru.podyom.roadmap.mentoring;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mentor as read. */
public record MentorView(
        UUID id,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Nullable @Schema(description = "Whose bank it is; absent: the municipality's", examples = "lk-krasninskaya")
        String school,

        @Schema(examples = "t-07") String code,
        @Schema(examples = "учитель математики") String post,
        @Nullable Category category,
        @Schema(examples = "[\"MA\"]") List<String> subjects,
        List<Deficit> deficits,
        @Nullable String note,
        boolean active,
        int version) {

    static MentorView of(Mentor one) {
        return new MentorView(
                one.id(),
                one.territoryPath,
                one.school,
                one.code,
                one.post,
                one.category,
                List.of(one.subjects),
                one.helpsIn(),
                one.note,
                one.active,
                one.version);
    }
}
