package ru.podyom.roadmap.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** By what schools are matched: a method of ours, not of any authority, so each figure of it can be set. */
@ConfigMapping(prefix = "podyom.matching")
interface MatchingSettings {

    /** Percent of participants below the minimum from which a result is low: as in the list's rule of 2021. */
    @WithDefault("30")
    int lowFrom();

    /** Participants that a mentor's results must have together: about one class, for a share of fewer says little. */
    @WithDefault("20")
    int minParticipants();

    /** Percentage points between two schools from which the parts that compare results have all their points. */
    @WithDefault("30")
    int fullGap();

    Weights weights();

    /** Most points of each part of the score. */
    interface Weights {

        @WithDefault("40")
        int fewerBelow();

        @WithDefault("20")
        int moreGood();

        @WithDefault("10")
        int kind();

        @WithDefault("10")
        int locality();

        @WithDefault("10")
        int size();

        @WithDefault("10")
        int place();
    }
}
