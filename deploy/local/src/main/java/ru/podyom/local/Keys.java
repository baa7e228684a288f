package ru.podyom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import ru.podyom.local.data.PrivateFiles;
import ru.podyom.local.process.CannotStart;

/** The key pair that signs this suite's tokens, made on its first start and never shipped. */
record Keys(Path directory) {

    static final String ID = "podyom-local";

    /** What services verify tokens with. */
    Path publicKey() {
        return directory.resolve("public.pem");
    }

    void create() throws CannotStart {
        if (Files.exists(privateKey())) {
            return;
        }
        try {
            PrivateFiles.directory(directory);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            RsaJsonWebKey webKey = new RsaJsonWebKey((RSAPublicKey) pair.getPublic());
            webKey.setKeyId(ID);
            webKey.setUse("sig");
            webKey.setAlgorithm("RS256");
            PrivateFiles.write(
                    directory.resolve("jwks.json"), new JsonWebKeySet(webKey).toJson(OutputControlLevel.PUBLIC_ONLY));
            PrivateFiles.write(publicKey(), pem("PUBLIC", pair.getPublic()));
            // last: where it exists, the others do
            PrivateFiles.write(privateKey(), pem("PRIVATE", pair.getPrivate()));
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("the signing keys cannot be made in " + directory, e);
        }
    }

    PrivateKey readPrivate() throws IOException, GeneralSecurityException {
        String body = Files.readString(privateKey()).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private Path privateKey() {
        return directory.resolve("private.pem");
    }

    private static String pem(String kind, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + " KEY-----\n" + body + "\n-----END " + kind + " KEY-----\n";
    }
}
