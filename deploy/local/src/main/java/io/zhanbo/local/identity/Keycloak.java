package io.zhanbo.local.identity;

import io.zhanbo.local.process.ChildProcess;
import io.zhanbo.local.process.Jdk;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak with the demo realm. Its programs come from the build, its data lie with all other data.
 *
 * @param home the unpacked distribution
 * @param data keeps the accounts over restarts
 */
public record Keycloak(int port, Path home, Path data) {
    static final String REALM_FILE = "zhanbo-realm.json";

    public String issuer() {
        return "http://localhost:" + port + "/realms/zhanbo";
    }

    /** Answers 200 as soon as tokens are issued. */
    public URI ready() {
        return URI.create("http://127.0.0.1:" + port + "/realms/zhanbo");
    }

    /** Puts the realm where Keycloak looks for it; one that is already in its database is left as it is. */
    public ChildProcess prepare(Jdk jdk, Path log) throws IOException {
        Path realms = Files.createDirectories(home.resolve("data/import"));
        byte[] realm = realm();
        Files.write(realms.resolve(REALM_FILE), realm);
        Files.createDirectories(data);
        return new ChildProcess("Keycloak", command(jdk), environment(), log);
    }

    static byte[] realm() throws IOException {
        try (InputStream realm = Keycloak.class.getResourceAsStream(REALM_FILE)) {
            return realm.readAllBytes();
        }
    }

    private List<String> command(Jdk jdk) {
        List<String> command = new ArrayList<>(jdk.command("320m"));
        Stream.of("java.util", "java.util.concurrent", "java.security", "java.lang")
                .map(opened -> "--add-opens=java.base/" + opened + "=ALL-UNNAMED")
                .forEach(command::add);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                // What kc.sh itself sets when it calls itself again after a build: the distribution is built already.
                "-Dkc.config.built=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                "KC_DB_URL", "jdbc:h2:file:" + data.resolve("accounts") + ";NON_KEYWORDS=VALUE");
    }
}
