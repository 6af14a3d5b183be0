package io.zhanbo.local.run;

import io.zhanbo.local.files.Folders;
import io.zhanbo.local.process.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** One run from the first check to the end. Whatever ends this JVM in an orderly way ends all that was started. */
public final class LocalRun {
    private static final String LOCK = "lock";

    private final Options options;
    private final Places places = Places.ofThisMachine();
    private final Progress progress = new Progress();
    private volatile boolean stopping;
    /** Held for good: what nobody reaches is closed some day, and its lock is lost. */
    private FileChannel folderLock;

    public LocalRun(Options options) {
        this.options = options;
    }

    /**
     * Returns only after a demo that was asked to be the end.
     *
     * @return the exit code
     * @throws CannotStart if something is in the way
     */
    public int run() throws Exception {
        Preflight.everythingIsBuilt(places);
        Preflight.postgresMayRun();
        Files.createDirectories(places.data());
        takeFolder();
        newLogs();
        Stack stack = new Stack(places, progress);
        stack.endLeftOvers();
        if (options.fresh()) {
            deleteData();
        }
        Preflight.diskHasRoom(places.data());
        Preflight.portsAreFree(Ports.all(ServiceProgram.ALL));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        start(stack);
        progress.say("Everything is up");
        System.out.println(Summary.text(places));
        Files.writeString(places.ready(), "http://localhost:" + Ports.GATEWAY + "\n");
        int exitCode = options.demo() ? Demo.play(places) : 0;
        if (!options.exit()) {
            System.out.println("Ctrl-C stops everything.");
            new CountDownLatch(1).await();
        }
        return exitCode;
    }

    /** Two runs on the same data would destroy them. The lock goes with the JVM, so it is never released. */
    private void takeFolder() throws IOException {
        folderLock = FileChannel.open(places.data().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (folderLock.tryLock() == null) {
            throw new CannotStart("Another run is using %s: stop it and try again.".formatted(places.data()));
        }
    }

    private void newLogs() throws IOException {
        Files.deleteIfExists(places.ready());
        Folders.delete(places.logs());
        Files.createDirectories(places.logs());
        // Read by logback.xml when the first of the backing services logs.
        System.setProperty("zhanbo.log", places.log("backing-services").toString());
    }

    private void deleteData() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(places.data())) {
            all = files.filter(file -> !file.endsWith(LOCK) && !file.equals(places.logs()))
                    .toList();
        }
        for (Path file : all) {
            Folders.delete(file);
        }
    }

    private void start(Stack stack) throws Exception {
        try {
            stack.start();
        } catch (Exception e) {
            if (stopping) {
                // A Ctrl-C took away what was being started: that is no failure to tell of.
                throw new InterruptedException();
            }
            throw e;
        }
    }

    private void stop(Stack stack) {
        stopping = true;
        progress.say("Stopping");
        try {
            Files.deleteIfExists(places.ready());
            stack.close();
            progress.say("Stopped");
        } catch (Exception e) {
            System.err.println("Not everything stopped as it should: " + e);
        }
    }
}
