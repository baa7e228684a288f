package ru.podyom.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;

/**
 * What a caller may be told of few.
 *
 * <p>A caller without rights to the detail (role {@code portal}) gets no figure that a school's result of fewer
 * participants than the smallest group is part of: neither that school's nor any total's. So nothing that is told can
 * be subtracted from anything else that is told, today or at another instant, to find it; hiding only the group would
 * need another hidden beside it, and each further question would have to know all the earlier ones.
 */
@ApplicationScoped
public class Disclosure {

    private static final String WITHOUT_DETAIL = "portal";

    private final Scope scope;
    private final StatisticsSettings settings;

    Disclosure(Scope scope, StatisticsSettings settings) {
        this.scope = scope;
        this.settings = settings;
    }

    /** Whether the caller may see figures of a few pupils. */
    public boolean ofDetail() {
        return !scope.caller().role().equals(WITHOUT_DETAIL);
    }

    /** Participants that a school's result must have to be in the caller's figures; 0: any. */
    public int smallest() {
        return ofDetail() ? 0 : settings.smallestGroup();
    }

    /** Whether the caller sees every school of a territory one by one anyway. */
    public boolean sees(String path) {
        Caller caller = scope.caller();
        return caller.school() == null && caller.covers(path);
    }

    /** Whether what a total adds to what its reader knows is of enough schools and pupils to give none of them away. */
    public boolean isEnough(Part added) {
        return added.results() >= settings.fewestSchools() && added.of() >= settings.smallestGroup();
    }
}
