package io.zhanbo.media.ffmpeg;

/** Listens to a child while it runs. Its methods are called on the reading threads; a failing one kills the child. */
public interface Watcher {

    /** A line of the standard output. */
    default void output(String line) {}

    /** A line of the error stream. */
    default void error(String line) {}

    /** Called a few times a second on the caller's own thread; throws to have the child killed. */
    default void tick() {}
}
