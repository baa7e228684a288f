package ru.podyom.indicator.submission;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.observation.Known;
import ru.podyom.indicator.observation.Place;
import ru.podyom.runtime.problem.Violations;

/** An observation on its way: what is wanted, what it was found to mean, and what is wrong with it. */
final class Candidate {

    final Wanted wanted;
    final Violations found = new Violations();

    @Nullable
    Element element;

    @Nullable
    Place place;

    /** The one that is there; null: there is none of this element, place and period. */
    @Nullable
    Known known;

    Candidate(Wanted wanted) {
        this.wanted = wanted;
    }

    boolean isOpen() {
        return found.none();
    }

    Element element() {
        return Objects.requireNonNull(element);
    }

    Place place() {
        return Objects.requireNonNull(place);
    }

    /** Those of one group are compared with each other. */
    String group() {
        return place().key() + " " + wanted.period();
    }

    String key() {
        return wanted.element() + " " + group();
    }

    /** Whether it says what is stored. */
    boolean isSame() {
        return known != null && known.said().isSameAs(wanted.said());
    }
}
