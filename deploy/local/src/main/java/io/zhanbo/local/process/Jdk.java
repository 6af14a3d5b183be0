package io.zhanbo.local.process;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A Java installation.
 *
 * @param feature its version as in 17 or 25
 */
public record Jdk(Path home, int feature) {
    private static final int OLDEST = 17;
    /** Newer ones are left alone until the services are known to work on them. */
    private static final int NEWEST = 25;

    private static final int ASKS_FOR_NATIVE_ACCESS = 24;

    /** The newest that this machine has, of those that our processes work on. */
    public static Jdk newest() {
        Jdk own = new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
        return homes().map(Jdk::at)
                .flatMap(Optional::stream)
                .filter(jdk -> jdk.feature >= OLDEST && jdk.feature <= NEWEST)
                .max(Comparator.comparingInt(Jdk::feature))
                .orElse(own);
    }

    /** What every JVM we start is called with: small rather than fast, as seven of them share one machine. */
    public List<String> command(String maxHeap) {
        Stream<String> always = Stream.of(
                home.resolve("bin/java").toString(),
                "-Xmx" + maxHeap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1");
        Stream<String> sometimes = feature >= ASKS_FOR_NATIVE_ACCESS
                ? Stream.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                : Stream.empty();
        return Stream.concat(always, sometimes).toList();
    }

    private static Stream<Path> homes() {
        Stream<Path> named = Stream.of(System.getenv("JAVA_HOME"), System.getProperty("java.home"))
                .filter(Objects::nonNull)
                .map(Path::of);
        Stream<Path> onPath = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "java"))
                .filter(Files::exists)
                .map(Jdk::real)
                .map(java -> java.getParent().getParent());
        return Stream.of(named, onPath, below(Path.of("/usr/lib/jvm"))).flatMap(homes -> homes);
    }

    private static Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if there is none, or one that does not say which it is. */
    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION").replace("\"", "");
            return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
