package ru.podyom.roadmap.mentoring;

/** How people are known: by a code of the school's or the authority's own. */
final class PersonCode {

    static final String PATTERN = "(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
    static final String MESSAGE = "a code is up to 40 of A-Z, a-z, 0-9, . _ and -, with a digit; it is no name";

    private PersonCode() {}
}
