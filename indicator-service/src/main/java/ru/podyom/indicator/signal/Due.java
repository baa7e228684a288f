package ru.podyom.indicator.signal;

/** What is to be computed together. */
record Due(String region, String procedure) {}
