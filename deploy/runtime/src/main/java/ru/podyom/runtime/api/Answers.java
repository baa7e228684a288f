package ru.podyom.runtime.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The few shapes of a good answer. */
public final class Answers {

    private Answers() {}

    public static Response created(String location, long version, Object view) {
        return Response.created(URI.create(location))
                .header("ETag", Versions.tag(version))
                .entity(view)
                .build();
    }

    public static Response ok(long version, Object view) {
        return Response.ok(view).header("ETag", Versions.tag(version)).build();
    }

    /** The view with its ETag, or 304 when the caller has it. */
    public static Response unlessKnown(@Nullable String ifNoneMatch, long version, Object view) {
        return Versions.has(ifNoneMatch, version)
                ? Response.notModified().header("ETag", Versions.tag(version)).build()
                : ok(version, view);
    }
}
