package ru.podyom.roadmap.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events {@code programme.created} and {@code programme.changed}: the whole state, each time. */
record ProgrammeTold(
        String code,
        String title,
        Level level,
        String territoryPath,
        @Nullable String school,
        @Nullable String parent,
        Term term,
        State state,
        int version,
        List<ClaimedSchool> claimedSchools) {

    record Term(LocalDate from, LocalDate to) {}

    static ProgrammeTold of(Programme programme) {
        return new ProgrammeTold(
                programme.code,
                programme.title,
                programme.level,
                programme.territoryPath,
                programme.school,
                programme.parent,
                new Term(programme.termFrom, programme.termTo),
                programme.state,
                programme.version,
                programme.claimedSchools);
    }
}
