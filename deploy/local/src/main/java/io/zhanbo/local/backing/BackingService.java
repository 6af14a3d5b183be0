package io.zhanbo.local.backing;

/** A real service that ours lean on, started inside this JVM or as its child. It is started once and not again. */
public interface BackingService extends AutoCloseable {
    /** Returns when the service answers. */
    void start() throws Exception;

    /** Where clients reach it, in the form its clients expect: a URL or host and port. */
    String address();

    /** Stops it, also when it was never started; while it starts, waits for that. Its data stays. */
    @Override
    void close() throws Exception;
}
