package ru.podyom.assessment.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a territory was abolished and another one took over.
 *
 * @param on the first day without it
 * @param reason why that is told, or why it is taken back
 */
public record Handover(
        Territory from,
        Territory to,
        LocalDate on,
        @Nullable String reason) {}
