package io.zhanbo.local.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Finds the daemon of this build, or starts it: the first test JVM does, the others wait at the lock. */
final class DaemonClient {
    static final String READY = "ready";
    private static final String CLASS_PATH = "/io/zhanbo/local/backing-services.classpath";

    private DaemonClient() {}

    static Path readyFile(Path folder) {
        return folder.resolve("ready.properties");
    }

    static SharedServices services() throws IOException {
        ProcessHandle build = BuildProcess.find();
        Path folder = BuildProcess.folderOf(build);
        Files.createDirectories(folder);
        try (FileChannel lockFile = open(folder.resolve("lock"));
                FileLock lock = lockFile.lock()) {
            if (Files.notExists(readyFile(folder))) {
                start(folder, build);
            }
            return SharedServices.read(readyFile(folder));
        }
    }

    private static FileChannel open(Path lockFile) throws IOException {
        return FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Returns when the daemon has said that it is ready. */
    private static void start(Path folder, ProcessHandle build) throws IOException {
        Path log = folder.resolve("daemon.log");
        Process daemon = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Daemon.class.getName(),
                        folder.toString(),
                        String.valueOf(build.pid())))
                .redirectError(log.toFile())
                .start();
        BufferedReader output = daemon.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The backing services did not start:\n" + Files.readString(log));
        }
    }

    /** This module's classes first, so that its logging settings win. */
    private static String classPath() throws IOException {
        try (InputStream libraries = DaemonClient.class.getResourceAsStream(CLASS_PATH)) {
            Path own = Path.of(DaemonClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own
                    + System.getProperty("path.separator")
                    + new String(libraries.readAllBytes(), StandardCharsets.UTF_8);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
