package ru.podyom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtSignatureException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    @TempDir
    private Path folder;

    private Keys keys;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = new Keys(folder.resolve("keys"));
        keys.create();
    }

    @Test
    void aTokenIsVerifiedByThePublicKeyAndSaysWhoMayDoWhatWhere() throws Exception {
        String token = Tokens.sign(keys, DemoUser.SCHOOL);

        JwtClaims claims = verifier(publicKey(keys)).processToClaims(token);

        assertThat(claims.getSubject()).isEqualTo("school");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("school");
        assertThat(claims.getStringClaimValue("territory")).isEqualTo("ru/kuzbass/leninsk-kuznetsky");
        assertThat(claims.getStringClaimValue("school")).isEqualTo("lk-arinichevskaya");
        long seconds =
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
        assertThat(Duration.ofSeconds(seconds)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void onlyTheUserOfASchoolHasASchool() throws Exception {
        String token = Tokens.sign(keys, DemoUser.REGION);

        JwtClaims claims = verifier(publicKey(keys)).processToClaims(token);

        assertThat(claims.hasClaim("school")).isFalse();
    }

    @Test
    void aTokenOfAnotherSuiteIsRefused() throws Exception {
        Keys others = new Keys(folder.resolve("others"));
        others.create();
        String token = Tokens.sign(others, DemoUser.ADMIN);

        assertThatThrownBy(() -> verifier(publicKey(keys)).processToClaims(token))
                .isInstanceOf(InvalidJwtSignatureException.class);
    }

    @Test
    void keysAreMadeOnceAndThePrivateOneIsNeverPublished() throws Exception {
        String before = Files.readString(keys.publicKey());

        keys.create();

        assertThat(keys.publicKey()).hasContent(before);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(keys.directory().resolve("private.pem"))))
                .isEqualTo("rw-------");
        String published = Files.readString(keys.directory().resolve("jwks.json"));
        assertThat(new JsonWebKeySet(published)
                        .findJsonWebKey(Keys.ID, "RSA", "sig", "RS256")
                        .getKey())
                .isEqualTo(publicKey(keys));
        assertThat(published).doesNotContain("\"d\"");
    }

    @Test
    void anUnknownUserIsAnsweredWithTheKnownOnes() {
        int status = Token.run(Arguments.parse("stranger", "--data", folder.toString()));

        assertThat(status).isEqualTo(2);
    }

    private static JwtConsumer verifier(PublicKey key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer("podyom-local")
                .setExpectedAudience("podyom")
                .setRequireExpirationTime()
                .build();
    }

    private static PublicKey publicKey(Keys keys) throws Exception {
        String body = Files.readString(keys.publicKey()).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
