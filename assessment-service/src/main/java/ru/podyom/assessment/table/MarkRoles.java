package ru.podyom.assessment.table;

import java.util.EnumSet;
import java.util.Set;

/** Roles that tell of marks. */
final class MarkRoles {

    private static final Set<Role> OTHERS = EnumSet.of(
            Role.PARTICIPANTS, Role.SCORE, Role.LOWERED, Role.CONFIRMED, Role.RAISED, Role.ABSENT, Role.MEAN_SCORE);

    private MarkRoles() {}

    /** What a label below a procedure's title means. */
    static Role label(String cell) {
        Role role = HeaderNames.role(cell);
        return isShare(role) || isEither(role) || OTHERS.contains(role) ? role : Role.IGNORED;
    }

    static boolean isShare(Role role) {
        return role == Role.SHARE2 || role == Role.SHARE3 || role == Role.SHARE4 || role == Role.SHARE5;
    }

    static boolean isEither(Role role) {
        return role == Role.MARK2 || role == Role.MARK3 || role == Role.MARK4 || role == Role.MARK5;
    }

    static Role share(Role role) {
        return switch (role) {
            case MARK2 -> Role.SHARE2;
            case MARK3 -> Role.SHARE3;
            case MARK4 -> Role.SHARE4;
            case MARK5 -> Role.SHARE5;
            default -> role;
        };
    }
}
