package ru.podyom.roadmap.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A further term of an agreement: as another agreement, with what was agreed before. */
@Schema(name = "PartnershipRenewal")
public record Renewal(
        @NotNull @Schema(description = "After the last day of the one before", examples = "2022-09-01")
        LocalDate termFrom,

        @Nullable @Schema(description = "Last day; absent: until it is ended", examples = "2023-05-31")
        LocalDate termTo,

        @Nullable @Size(max = 100) @Schema(examples = "31-С")
        String number,

        @Nullable @Size(max = 50) @Schema(examples = "[\"https://example.org/renewal.pdf\"]")
        List<
                        @NotNull @Size(max = 2000)
                        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://") String>
                links,

        @Nullable @Size(max = 1000) @Schema(description = "What it rests on")
        String basis) {

    NewPartnership of(Partnership before) {
        return new NewPartnership(
                before.kind,
                number,
                before.purpose,
                before.leader,
                before.leaderRole,
                List.of(before.supported),
                List.of(before.subjects),
                termFrom,
                termTo,
                links,
                basis);
    }
}
