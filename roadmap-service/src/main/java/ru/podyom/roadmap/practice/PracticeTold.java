package ru.podyom.roadmap.practice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;

/** The events {@code practice.offered}, {@code .changed}, {@code .published}, {@code .archived}. */
record PracticeTold(
        UUID id,
        String school,
        String territoryPath,
        String title,
        @Nullable String subject,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        List<Deficit> deficits,
        PracticeState state,
        int version) {

    static PracticeTold of(Practice one) {
        return new PracticeTold(
                one.id(),
                one.school,
                one.territoryPath,
                one.title,
                one.subject,
                one.gradeFrom,
                one.gradeTo,
                one.helpsWith(),
                one.state,
                one.version);
    }
}
