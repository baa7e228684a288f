package ru.podyom.gateway.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a request target is one that every process reads alike. Gateways and frameworks disagree about matrix
 * parameters, encoded slashes and dot segments, and each disagreement is a way around a check; so none of them passes.
 */
public final class RequestShape {

    /** What RFC 3986 allows in a path and a query, and brackets in a query, which browsers send as they are. */
    private static final Pattern TARGET = Pattern.compile("(?:[\\w.~!$&'()*+,;=:@/-]++|(?:%[0-9A-Fa-f]{2})++)++"
            + "(?:\\?(?:[\\w.~!$&'()*+,;=:@/?\\[\\]-]++|(?:%[0-9A-Fa-f]{2})++)*+)?");
    /** Control characters, slash, semicolon, backslash. */
    private static final Pattern FORBIDDEN_ESCAPE = Pattern.compile("(?i)%(?:[01].|2f|3b|5c|7f)");
    /** What bytes that are not UTF-8 decode to here, and to anything at all elsewhere. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private RequestShape() {}

    /** The path as it was sent, still encoded, without the query. */
    public static String rawPath(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** A path segment as a service will read it; a plus stays a plus outside a query. */
    public static String decode(String segment) {
        return segment.indexOf('%') < 0 ? segment : URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    }

    /** Why this request target is refused, or empty if it is not. */
    static Optional<String> refusal(String uri) {
        if (!uri.startsWith("/")) {
            return Optional.of("The request target must be a path that begins with '/'.");
        }
        if (!TARGET.matcher(uri).matches() || uri.contains("%00")) {
            return Optional.of("The request target has a character or an escape that must not stand in one.");
        }
        String path = rawPath(uri);
        if (path.indexOf(';') >= 0
                || FORBIDDEN_ESCAPE.matcher(path).find()
                || decode(path).indexOf(NOT_UTF_8) >= 0) {
            return Optional.of("The path has a ';' or an escape that must not stand in a path.");
        }
        if (hasForbiddenSegment(path)) {
            return Optional.of("The path has an empty segment or a dot segment.");
        }
        return Optional.empty();
    }

    private static boolean hasForbiddenSegment(String path) {
        String[] segments = decode(path).substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            boolean trailing = i == segments.length - 1;
            if (segment.equals(".") || segment.equals("..") || (segment.isEmpty() && !trailing)) {
                return true;
            }
        }
        return false;
    }
}
