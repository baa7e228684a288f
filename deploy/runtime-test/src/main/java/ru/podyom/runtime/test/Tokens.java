package ru.podyom.runtime.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** Really signed tokens; the key lives as long as the JVM. */
public final class Tokens {

    private static final KeyPair KEYS = generate();

    private Tokens() {}

    /** A token of {@code role} for the territory path. */
    public static String of(String role, String territory) {
        return claims(role, territory).sign(KEYS.getPrivate());
    }

    public static String ofSchool(String territory, String school) {
        return claims("school", territory).claim("school", school).sign(KEYS.getPrivate());
    }

    public static String expired(String role, String territory) {
        return claims(role, territory).expiresIn(Duration.ofMinutes(-5)).sign(KEYS.getPrivate());
    }

    /** Signed by a key that nobody knows. */
    public static String foreign(String role, String territory) {
        return claims(role, territory).sign(generate().getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static JwtClaimsBuilder claims(String role, String territory) {
        return Jwt.issuer("podyom-local")
                .audience("podyom")
                .subject(role + "@" + territory)
                .upn(role + "@" + territory)
                .groups(Set.of(role))
                .claim("territory", territory)
                .expiresIn(Duration.ofHours(1));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
