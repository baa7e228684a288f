package ru.podyom.roadmap.mentoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Reach;
import ru.podyom.roadmap.territory.School;

/**
 * Whose business a tandem is.
 *
 * @param school the one school that mentor and mentees are all of; null: it is the authority's
 */
record Home(Reach reach, @Nullable String school) {

    static Home of(Mentor mentor, Collection<School> schools) {
        List<Reach.Place> places =
                new ArrayList<>(schools.stream().map(School::place).toList());
        places.add(mentor.bank());
        String bank = mentor.school;
        boolean alone = bank != null
                && Set.copyOf(schools.stream().map(School::code).toList()).equals(Set.of(bank));
        return new Home(Reach.of(places), alone ? bank : null);
    }
}
