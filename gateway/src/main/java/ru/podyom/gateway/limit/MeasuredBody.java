package ru.podyom.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off when it grows past its limit, for senders that announce no length. */
public final class MeasuredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable onComplete;
    private @Nullable Handler<Throwable> failed;
    private long seen;

    /** Calls {@code onComplete} when the last byte has passed; never for a body that exceeds the limit. */
    public MeasuredBody(ReadStream<Buffer> body, long limit, Runnable onComplete) {
        this.body = body;
        this.limit = limit;
        this.onComplete = onComplete;
    }

    public boolean exceeded() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> next) {
        boolean already = exceeded();
        seen += chunk.length();
        if (!exceeded()) {
            next.handle(chunk);
        } else if (!already && failed != null) {
            failed.handle(new IllegalStateException("body exceeds " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!exceeded()) {
                                onComplete.run();
                            }
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
