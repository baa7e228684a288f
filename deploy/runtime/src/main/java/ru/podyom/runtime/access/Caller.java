package ru.podyom.runtime.access;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject the token's subject, or the name of a service's own work
 * @param role one of {@code federal, region, municipality, school, portal, pipeline, admin, system, nobody}
 * @param territory path of territory codes from the root, as in {@code ru/kuzbass/leninsk-kuznetsky}; {@code *} for
 *     the service itself; empty for nobody
 * @param school the one school of a caller with the role {@code school}
 */
public record Caller(
        String subject,
        String role,
        String territory,
        @Nullable String school) {

    static final Caller NOBODY = new Caller("nobody", "nobody", "", null);

    static Caller system(String work) {
        return new Caller(work, "system", "*", null);
    }

    /** Whether the territory with this path is the caller's own or below it. */
    public boolean covers(String path) {
        return territory.equals("*") || (path + "/").startsWith(territory + "/");
    }
}
