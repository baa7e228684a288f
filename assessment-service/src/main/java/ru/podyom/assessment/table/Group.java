package ru.podyom.assessment.table;

import java.util.List;

/**
 * Columns of one procedure in a table with procedures side by side.
 *
 * @param title the header's words
 * @param from the first of its columns, from 0
 * @param roles of its columns
 */
record Group(String title, ProcedureKey procedure, int from, List<Role> roles) {

    int end() {
        return from + roles.size();
    }

    Group with(List<Role> others) {
        return new Group(title, procedure, from, others);
    }
}
