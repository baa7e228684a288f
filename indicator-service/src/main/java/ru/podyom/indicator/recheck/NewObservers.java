package ru.podyom.indicator.recheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All observers of a case, in the place of those before. */
public record NewObservers(@NotNull @Size(max = 20) List<@NotNull @Valid Observer> observers) {}
