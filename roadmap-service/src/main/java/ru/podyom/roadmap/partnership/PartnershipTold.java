package ru.podyom.roadmap.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events {@code partnership.created}, {@code .changed}, {@code .signed}, {@code .ended}: enough to count networks. */
record PartnershipTold(
        UUID id,
        Kind kind,
        String leader,
        LeaderRole leaderRole,
        List<String> supported,
        List<String> subjects,
        LocalDate termFrom,
        @Nullable LocalDate termTo,
        PartnershipState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate lastDay,
        @Nullable UUID renews,
        String territoryPath,
        int version) {

    static PartnershipTold of(Partnership one) {
        return new PartnershipTold(
                one.id(),
                one.kind,
                one.leader,
                one.leaderRole,
                List.of(one.supported),
                List.of(one.subjects),
                one.termFrom,
                one.termTo,
                one.state(),
                one.signedOn,
                one.endedOn,
                one.lastDay(),
                one.renews,
                one.territoryPath,
                one.version);
    }
}
