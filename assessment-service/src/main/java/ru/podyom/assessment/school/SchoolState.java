package ru.podyom.assessment.school;

/**
 * What of a school changes with dates that matter.
 *
 * @param municipality code of the municipality
 * @param territoryPath its path
 */
record SchoolState(String name, Kind kind, String municipality, String territoryPath) {

    SchoolState named(String other) {
        return new SchoolState(other, kind, municipality, territoryPath);
    }

    SchoolState ofKind(Kind other) {
        return new SchoolState(name, other, municipality, territoryPath);
    }

    SchoolState in(String otherMunicipality, String otherPath) {
        return new SchoolState(name, kind, otherMunicipality, otherPath);
    }
}
