package ru.podyom.assessment.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** Something that happened to a school on a day, now or earlier. */
public record NewChange(
        @NotNull ChangeKind kind,

        @NotNull
        @PastOrPresent(message = "what has not happened yet may still be decided otherwise; tell it when it has")
        @Schema(description = "First day on which it is so; not in the future", examples = "2023-09-01")
        LocalDate on,

        @Nullable @Size(min = 1, max = 300) @Schema(description = "Of rename", examples = "МБОУ «Ариничевская ООШ»")
        String name,

        @Nullable @Schema(description = "Of changeKind: what kind of school it has become", examples = "basic")
        Kind schoolKind,

        @Nullable @Schema(description = "Of move: code of the municipality", examples = "leninsk-kuznetsky")
        String municipality,

        @Nullable
        @Schema(
                description = "Of merge: code of the school that takes over, one of the merging ones or a new one",
                examples = "lk-krasninskaya")
        String into,

        @Nullable
        @Size(min = 1, max = 20)
        @Schema(
                description = "Of split: codes of the schools that took over parts",
                examples = "[\"lk-demyanovskaya\"]")
        List<@NotNull String> successors,

        @Nullable @Schema(description = "Of split: whether the school itself goes on; false if absent")
        Boolean goesOn,

        @Nullable @Schema(examples = "приказ о переименовании") @Size(max = 500)
        String reason,

        @Nullable
        @Size(max = 300)
        @Schema(description = "The order by which it happened", examples = "Постановление от 12.05.2023 № 417")
        String document) {

    void check(String school, Violations found) {
        belongs(found, ChangeKind.RENAME, name, "/name");
        belongs(found, ChangeKind.CHANGE_KIND, schoolKind, "/schoolKind");
        belongs(found, ChangeKind.MOVE, municipality, "/municipality");
        belongs(found, ChangeKind.MERGE, into, "/into");
        belongs(found, ChangeKind.SPLIT, successors, "/successors");
        found.check(
                goesOn == null || kind == ChangeKind.SPLIT,
                "/goesOn",
                "not-allowed",
                "only a split says whether it goes on");
        found.check(name == null || !name.isBlank(), "/name", "required", "a name is not blank");
        found.check(!school.equals(into), "/into", "itself", "a school does not merge into itself");
        found.check(
                !others().contains(school) || into != null,
                "/successors",
                "itself",
                "a school does not succeed itself");
        found.check(
                new HashSet<>(others()).size() == others().size(),
                "/successors",
                "repeated",
                "a successor is named once");
    }

    private void belongs(Violations found, ChangeKind to, @Nullable Object value, String pointer) {
        String what = "a " + to.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        found.check(kind != to || value != null, pointer, "required", what + " names it");
        found.check(kind == to || value == null, pointer, "not-allowed", "only " + what + " names it");
    }

    boolean closes() {
        return kind == ChangeKind.CLOSE
                || kind == ChangeKind.MERGE
                || (kind == ChangeKind.SPLIT && !Boolean.TRUE.equals(goesOn));
    }

    /** Codes of the schools that take over. */
    List<String> others() {
        return into != null ? List.of(into) : Objects.requireNonNullElse(successors, List.of());
    }

    String pointerOfOther(int number) {
        return into != null ? "/into" : "/successors/" + number;
    }
}
