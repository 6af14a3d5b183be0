package io.zhanbo.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things are on this machine.
 *
 * @param checkout the root of the repository, built
 * @param data what outlives a run
 */
record Places(Path checkout, Path data) {
    static Places ofThisMachine() {
        Path checkout = Path.of(System.getProperty("zhanbo.checkout", "."))
                .toAbsolutePath()
                .normalize();
        Path data =
                Optional.ofNullable(System.getenv("ZHANBO_DATA")).map(Path::of).orElse(checkout.resolve(".zhanbo"));
        return new Places(checkout, data.toAbsolutePath().normalize());
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path pidFile(String name) {
        return data.resolve("pids").resolve(name);
    }

    /** Is there while everything is up. */
    Path ready() {
        return data.resolve("ready");
    }

    Path serviceJar(String name) {
        return checkout.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** The unpacked distribution; empty if the build has not been run. */
    Optional<Path> keycloak() {
        Path folder = checkout.resolve("deploy/local/target/keycloak");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(Files::isDirectory).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
