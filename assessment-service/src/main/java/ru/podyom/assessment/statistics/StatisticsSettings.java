package ru.podyom.assessment.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How few pupils and schools are too few to be told of. */
@ConfigMapping(prefix = "podyom.statistics")
public interface StatisticsSettings {

    /**
     * Participants: a school's result of fewer is in no figure for callers without rights to the detail. Five is the
     * usual bound; below it a class's figures are hardly anonymous.
     */
    @WithDefault("5")
    int smallestGroup();

    /**
     * Schools: what a total of a wider territory adds to what its reader knows must be of so many at least. With two,
     * each of them could subtract itself and read the other.
     */
    @WithDefault("3")
    int fewestSchools();
}
