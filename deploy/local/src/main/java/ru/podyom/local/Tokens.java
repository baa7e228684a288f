package ru.podyom.local;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs bearer tokens for the demonstration users. */
final class Tokens {

    static final String ISSUER = "podyom-local";
    private static final float HOURS = 12;

    private Tokens() {}

    static String sign(Keys keys, DemoUser user) throws IOException, GeneralSecurityException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(user.toString());
        claims.setAudience("podyom");
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(HOURS * 60);
        claims.setStringListClaim("groups", user.toString());
        claims.setStringClaim("territory", user.territory());
        user.school().ifPresent(school -> claims.setStringClaim("school", school));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(keys.readPrivate());
        signature.setKeyIdHeaderValue(Keys.ID);
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new GeneralSecurityException("the token cannot be signed", e);
        }
    }
}
