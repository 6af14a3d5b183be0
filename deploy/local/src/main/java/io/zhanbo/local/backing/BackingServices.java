package io.zhanbo.local.backing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Several backing services that start side by side. */
public final class BackingServices implements AutoCloseable {
    private final List<BackingService> services;

    public BackingServices(BackingService... services) {
        this.services = List.of(services);
    }

    /** Returns when all of them answer; if one fails, those that did start keep running until {@link #close()}. */
    public void start() throws Exception {
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (BackingService service : services) {
            starts.add(inItsOwnThread(service));
        }
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static CompletableFuture<Void> inItsOwnThread(BackingService service) {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Runnable start = () -> {
            try {
                service.start();
                started.complete(null);
            } catch (Exception | LinkageError e) {
                started.completeExceptionally(e);
            }
        };
        new Thread(start, "start-" + service.getClass().getSimpleName()).start();
        return started;
    }

    @Override
    public void close() throws Exception {
        Exception failure = null;
        for (BackingService service : services) {
            try {
                service.close();
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
