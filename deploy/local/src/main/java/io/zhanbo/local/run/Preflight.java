package io.zhanbo.local.run;

import io.zhanbo.local.backing.FreePorts;
import io.zhanbo.local.process.CannotStart;
import io.zhanbo.local.process.Listener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Looks for what would keep a run from coming up, before anything is started. */
final class Preflight {
    private static final long GIBIBYTE = 1L << 30;
    private static final long NEEDED = 3 * GIBIBYTE;

    private Preflight() {}

    static void portsAreFree(Map<Integer, String> ports) {
        ports.forEach((port, what) -> {
            if (!FreePorts.isFree(port)) {
                String who = Listener.on(port)
                        .map(process -> "%s (process %d)"
                                .formatted(process.info().command().orElse("a program"), process.pid()))
                        .orElse("another program");
                throw new CannotStart(
                        "Port %d, needed for %s, is taken by %s: stop it and try again.".formatted(port, what, who));
            }
        });
    }

    static void diskHasRoom(Path data) throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        if (free < NEEDED) {
            throw new CannotStart(
                    "There are only %.1f GiB free for %s, and at least %d are needed: make room, or set ZHANBO_DATA to a folder elsewhere."
                            .formatted((double) free / GIBIBYTE, data, NEEDED / GIBIBYTE));
        }
    }

    static void everythingIsBuilt(Places places) {
        for (ServiceProgram service : ServiceProgram.ALL) {
            if (Files.notExists(places.serviceJar(service.name()))) {
                throw notBuilt(places.serviceJar(service.name()));
            }
        }
        if (places.keycloak().isEmpty()) {
            throw notBuilt(places.checkout().resolve("deploy/local/target/keycloak"));
        }
    }

    private static CannotStart notBuilt(Path missing) {
        return new CannotStart("%s is not there: build with `mvn package -DskipTests` first.".formatted(missing));
    }

    /** PostgreSQL refuses to run as root; as root it is started in a user namespace, where it is not. */
    static void postgresMayRun() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this system permits no user namespaces: start this as another user.");
        }
    }
}
