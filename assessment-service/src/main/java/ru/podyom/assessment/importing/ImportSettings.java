package ru.podyom.assessment.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are kept. */
@ConfigMapping(prefix = "podyom.imports")
interface ImportSettings {

    /** How long a file is kept after its import is over: that long it can be given back with its cells marked. */
    @WithDefault("P30D")
    Duration keepFiles();
}
