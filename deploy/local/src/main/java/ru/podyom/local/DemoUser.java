package ru.podyom.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The users of the demonstration: one for each role that meets the suite. */
enum DemoUser {
    REGION("ru/kuzbass", ""),
    MUNICIPALITY("ru/kuzbass/leninsk-kuznetsky", ""),
    SCHOOL("ru/kuzbass/leninsk-kuznetsky", "lk-arinichevskaya"),
    PORTAL("ru/kuzbass", ""),
    PIPELINE("ru", ""),
    ADMIN("ru", "");

    private final String territory;
    private final String school;

    DemoUser(String territory, String school) {
        this.territory = territory;
        this.school = school;
    }

    static Optional<DemoUser> named(String name) {
        return Arrays.stream(values())
                .filter(user -> user.toString().equals(name))
                .findFirst();
    }

    String territory() {
        return territory;
    }

    /** The school of a caller of role school; empty for the others. */
    Optional<String> school() {
        return school.isEmpty() ? Optional.empty() : Optional.of(school);
    }

    /** Both the user's name and the role. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
