package ru.podyom.runtime.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a request, so that it is said at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations check(boolean holds, String pointer, String code, String message) {
        if (!holds) {
            found.add(new Violation(pointer, code, message));
        }
        return this;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Throws one 422 that lists all violations, if there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Problems.invalid(found);
        }
    }
}
