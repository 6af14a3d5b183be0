package io.zhanbo.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a child's stream to its end, in bounded lines: a file may make FFmpeg print without measure. */
class Reader implements Runnable {
    /** A tag of 4096 characters fits, were each of them escaped. */
    private static final int LONGEST_LINE = 32_768;

    private static final int TAIL = 30;
    private static final Pattern RATES = Pattern.compile("fps=|speed=|bitrate=");

    private final BufferedReader stream;
    private final Consumer<String> listener;
    private final Process process;
    private final Thread thread;
    private final ArrayDeque<String> tail = new ArrayDeque<>();
    private volatile long lastSign = System.nanoTime();
    private volatile RuntimeException failure;

    private Reader(InputStream stream, Consumer<String> listener, Process process) {
        this.stream = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        this.listener = listener;
        this.process = process;
        this.thread = new Thread(this, "child-" + process.pid());
        thread.setDaemon(true);
    }

    static Reader of(InputStream stream, Consumer<String> listener, Process process) {
        var reader = new Reader(stream, listener, process);
        reader.thread.start();
        return reader;
    }

    @Override
    public void run() {
        try {
            for (String line = line(); line != null; line = line()) {
                remember(line);
                listener.accept(line);
            }
        } catch (UncheckedIOException closed) {
            // The child is gone: what it said until then counts.
        } catch (RuntimeException e) {
            failure = e;
            process.destroyForcibly();
        }
    }

    private void remember(String line) {
        // FFmpeg goes on reporting while it stands still, with the same figures but for its rates: only a new figure is
        // a sign of life.
        if (!RATES.matcher(line).lookingAt() && !tail.contains(line)) {
            lastSign = System.nanoTime();
        }
        tail.addLast(line);
        if (tail.size() > TAIL) {
            tail.removeFirst();
        }
    }

    private String line() {
        try {
            var line = new StringBuilder();
            for (int c = stream.read(); c != -1; c = stream.read()) {
                if (c == '\n') {
                    return line.toString();
                }
                if (line.length() < LONGEST_LINE && c != '\r') {
                    line.append((char) c);
                }
            }
            return line.isEmpty() ? null : line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lastSign() {
        return lastSign;
    }

    /** Waits for the end of the stream; throws what the listener threw. */
    void join() throws InterruptedException {
        thread.join();
        if (failure != null) {
            throw failure;
        }
    }

    List<String> tail() {
        return List.copyOf(tail);
    }

    boolean heard(String text) {
        return tail.stream().anyMatch(line -> line.contains(text));
    }
}
