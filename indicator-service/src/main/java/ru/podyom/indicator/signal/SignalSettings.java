package ru.podyom.indicator.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When signals are computed anew. */
@ConfigMapping(prefix = "podyom.signals")
interface SignalSettings {

    /** Between two looks for something to compute. */
    @WithDefault("1s")
    Duration every();

    /** Without news of a procedure for so long its import is taken to be over. */
    @WithDefault("2s")
    Duration quiet();

    /** News that do not end are computed after this. */
    @WithDefault("60s")
    Duration longest();
}
