package ru.podyom.roadmap.schedule;

/** Stops a reading that cannot lead to a meaning; never leaves the package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Unread reason;

    Unreadable(Unread reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Unread reason() {
        return reason;
    }
}
