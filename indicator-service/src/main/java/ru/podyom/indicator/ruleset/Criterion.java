package ru.podyom.indicator.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a criterion says of one school: whether it fired, and on which low results, also when they were not enough. */
public record Criterion(@Schema(examples = "C1") String code, boolean fired, List<Evidence> evidence) {}
