package ru.podyom.roadmap.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as it is read. */
public record PartnershipView(
        UUID id,
        Kind kind,
        @Nullable @Schema(examples = "12-С") String number,

        @Schema(examples = "Методическая помощь учителям математики")
        String purpose,

        @Schema(description = "Code of the school that helps", examples = "lk-krasninskaya")
        String leader,

        LeaderRole leaderRole,

        @Schema(description = "Codes of the schools that are helped", examples = "[\"lk-demyanovskaya\"]")
        List<String> supported,

        @Schema(description = "None: help in general", examples = "[\"MA\"]")
        List<String> subjects,

        LocalDate termFrom,
        @Nullable LocalDate termTo,
        List<String> links,
        @Nullable String basis,
        PartnershipState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,

        @Nullable @Schema(description = "Last day in force: of the term, or the earlier day on which it was ended")
        LocalDate lastDay,

        @Nullable @Schema(description = "Id of the agreement that this one renews")
        UUID renews,

        @Schema(
                description = "Path of the lowest territory over all these schools: its authority may change it",
                examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        int version) {

    static PartnershipView of(Partnership one) {
        return new PartnershipView(
                one.id(),
                one.kind,
                one.number,
                one.purpose,
                one.leader,
                one.leaderRole,
                List.of(one.supported),
                List.of(one.subjects),
                one.termFrom,
                one.termTo,
                one.links,
                one.basis,
                one.state(),
                one.signedOn,
                one.endedOn,
                one.endReason,
                one.lastDay(),
                one.renews,
                one.territoryPath,
                one.version);
    }
}
