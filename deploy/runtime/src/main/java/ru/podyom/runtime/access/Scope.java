package ru.podyom.runtime.access;

import jakarta.enterprise.context.ApplicationScoped;
import ru.podyom.runtime.problem.Problems;

/** The first wall: says no, with a reason, before a query is made. */
@ApplicationScoped
public class Scope {

    private final Callers callers;

    Scope(Callers callers) {
        this.callers = callers;
    }

    public Caller caller() {
        return callers.current();
    }

    /** Refuses with 403 a caller whose territory does not cover {@code path}. */
    public void requireCovers(String path) {
        if (!callers.current().covers(path)) {
            throw Problems.forbidden("territory " + path + " is outside the caller's territory");
        }
    }

    /** Refuses with 403 a school's caller that asks for another school. */
    public void requireSchool(String code) {
        String own = callers.current().school();
        if (own != null && !own.equals(code)) {
            throw Problems.forbidden("school " + code + " is not the caller's school");
        }
    }
}
