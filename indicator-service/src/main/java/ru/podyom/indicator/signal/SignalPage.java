package ru.podyom.indicator.signal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.inbox.Freshness;

/** A page of schools with signals, by their codes: no rank. */
public record SignalPage(
        @Schema(
                description = "What a signal is",
                examples = "signal, not verdict: a reason to look closer, for help and not for a judgement")
        String meaning,

        List<SchoolSignal> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        @Schema(
                description = "Procedures of the question with news that are not compared yet, over all regions of the"
                        + " territory",
                examples = "0")
        long waiting,

        List<Freshness.Mark> freshness) {

    static final String MEANING =
            "signal, not verdict: a reason to look closer, for help and not for a judgement (сигнал, а не вывод)";
}
