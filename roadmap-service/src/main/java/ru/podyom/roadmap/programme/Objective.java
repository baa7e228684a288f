package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a programme wants to reach (задача), and the indicators that will show it. */
@Schema(name = "ProgrammeObjective")
public record Objective(
        @Nullable
        @Pattern(regexp = "[0-9A-Za-zА-Яа-я.-]{1,20}", message = "a code is 1 to 20 letters, digits, dots and -")
        @Schema(description = "By which activities name it; its place in the list if absent", examples = "2")
        String code,

        @NotBlank @Size(max = 2000) @Schema(examples = "Школы вовлечены в сетевое взаимодействие")
        String text,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Codes of the indicators that measure it", examples = "[\"network-share\"]")
        List<@NotBlank @Size(max = 80) String> indicators) {

    public static Objective of(String text) {
        return new Objective(null, text, null);
    }

    /** The same with what is absent filled in. */
    Objective at(int place) {
        return new Objective(
                Objects.requireNonNullElse(code, String.valueOf(place)),
                text,
                Objects.requireNonNullElse(indicators, List.of()));
    }
}
