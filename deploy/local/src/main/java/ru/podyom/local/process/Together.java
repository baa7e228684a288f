package ru.podyom.local.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts several things at the same time. */
public final class Together {

    private Together() {}

    /** One of the things. */
    @FunctionalInterface
    public interface Start {
        void run() throws CannotStart;
    }

    /** Returns when all have started; fails with the first failure, without waiting for what may never become ready. */
    public static void start(List<Start> starts) throws CannotStart {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        List<CompletableFuture<Void>> started = new ArrayList<>();
        for (Start start : starts) {
            CompletableFuture<Void> one = new CompletableFuture<>();
            started.add(one);
            Thread thread = new Thread(() -> run(start, one, failed), "start");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart reason) {
                throw reason;
            }
            throw e;
        }
    }

    private static void run(Start start, CompletableFuture<Void> started, CompletableFuture<Void> failed) {
        try {
            start.run();
            started.complete(null);
        } catch (CannotStart | RuntimeException e) {
            failed.completeExceptionally(e);
        }
    }
}
