package ru.podyom.roadmap.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events {@code tandem.started}, {@code .changed}, {@code .ended}: who takes part, by code, and how far they are. */
record TandemTold(
        UUID id,
        UUID mentor,
        String mentorCode,
        @Nullable String mentorSchool,
        Deficit deficit,
        @Nullable String subject,
        List<Mentee> mentees,
        LocalDate startedOn,
        @Nullable LocalDate until,
        int steps,
        int stepsDone,
        TandemState state,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable String school,
        String territoryPath,
        int version) {

    static TandemTold of(Tandem one) {
        return new TandemTold(
                one.id(),
                one.mentorId(),
                one.mentorCode,
                one.mentorSchool,
                one.deficit,
                one.subject,
                one.mentees,
                one.startedOn,
                one.until,
                one.steps.size(),
                (int) one.steps.stream().filter(Step::isDone).count(),
                one.state(),
                one.endedOn,
                one.endReason,
                one.school,
                one.territoryPath,
                one.version);
    }
}
