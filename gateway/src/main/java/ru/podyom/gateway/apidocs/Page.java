package ru.podyom.gateway.apidocs;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Bytes that never change while the gateway runs.
 *
 * @param etag strong validator, quoted as in the header
 */
record Page(String type, Buffer bytes, String etag) {

    static Page of(String type, Buffer bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
            String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return new Page(type, bytes, '"' + tag.substring(0, 22) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether a caller who holds these validators already has this page. */
    boolean heldBy(String ifNoneMatch) {
        return ifNoneMatch.equals("*") || ifNoneMatch.contains(etag);
    }
}
