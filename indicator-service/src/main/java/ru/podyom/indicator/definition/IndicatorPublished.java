package ru.podyom.indicator.definition;

/** A version of an indicator has been published, in the transaction that is under way. */
public record IndicatorPublished(String code) {}
