package ru.podyom.roadmap.programme;

import org.jspecify.annotations.Nullable;

/** Told within the service, in the transaction of the move, to what hangs on a programme's state. */
public record ProgrammeMoved(
        Programme programme,
        @Nullable State from,
        State to,
        @Nullable String reason) {}
