package ru.podyom.indicator.simulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.ruleset.RuleParameters;
import ru.podyom.runtime.inbox.Freshness;

/** What the list would be. Nothing of it is kept. */
@Schema(name = "Simulation")
public record SimulationView(
        @Schema(examples = "leninsk-kuznetsky") String territory,
        @Schema(examples = "2020-2021") String schoolYear,
        @Schema(examples = "shnor-2021") String ruleSet,

        @Schema(description = "Version it starts from", examples = "1")
        int ruleSetVersion,

        @Schema(description = "As they were supposed") RuleParameters parameters,

        @Schema(description = "School year of the list it is held against", examples = "2020-2021")
        String against,

        @Schema(description = "Version of that list", examples = "1")
        int againstVersion,

        @Schema(description = "Schools of the territory", examples = "7")
        int schools,

        @Schema(description = "Of them with a result that counts, under the supposition", examples = "7")
        int assessed,

        @Schema(examples = "3") int listedBefore,
        @Schema(examples = "5") int listedThen,
        List<Move> enter,
        List<Move> leave,
        List<Move> stay,

        @Schema(description = "For each threshold asked for; all else as supposed")
        List<AtThreshold> sensitivity,

        List<Freshness.Mark> freshness) {}
