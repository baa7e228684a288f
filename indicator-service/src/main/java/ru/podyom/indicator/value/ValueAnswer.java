package ru.podyom.indicator.value;

import java.util.List;
import ru.podyom.runtime.inbox.Freshness;

/** Values, and how far each source has been heard. */
public record ValueAnswer(List<IndicatorValue> items, List<Freshness.Mark> freshness) {}
