package ru.podyom.runtime.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer into the body ({@code /counts/mark2}), or the name of a parameter
 * @param code stable, for programs: {@code out-of-range}, {@code unknown}, {@code sum-mismatch} …
 * @param message for people
 */
public record Violation(String pointer, String code, String message) {}
