package io.zhanbo.local.backing;

import io.zhanbo.local.process.Parallel;
import java.util.List;

/** Several backing services that start side by side. */
public final class BackingServices implements AutoCloseable {
    private final List<BackingService> services;

    public BackingServices(BackingService... services) {
        this.services = List.of(services);
    }

    /** Returns when all of them answer; if one fails, those that did start keep running until {@link #close()}. */
    public void start() throws Exception {
        Parallel.all(
                services.stream().map(service -> (Parallel.Step) service::start).toList());
    }

    @Override
    public void close() throws Exception {
        Parallel.all(
                services.stream().map(service -> (Parallel.Step) service::close).toList());
    }
}
