package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who watches or marks, from outside the school. */
@Schema(name = "IndependentObserver")
public record Observer(
        @NotBlank @Size(max = 200) @Schema(examples = "Иванова А. П.")
        String name,

        @NotBlank @Size(max = 300) @Schema(description = "Where the observer comes from", examples = "МБУ «ИМЦ»")
        String organisation,

        @Nullable
        @Size(max = 100)
        @Schema(description = "Code of the observer's own school", examples = "lk-demyanovskaya")
        String school) {}
