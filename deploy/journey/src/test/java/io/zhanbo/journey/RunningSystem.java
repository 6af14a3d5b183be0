package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole of Zhanbo as {@code deploy/run} starts it, once for all journeys, on data of its own. */
final class RunningSystem implements BeforeAllCallback {
    static final URI ADDRESS = URI.create("http://localhost:8080");
    static final URI IDENTITY_PROVIDER = URI.create("http://localhost:8180");
    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/journey-data").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/journey-run.log");

    private static Process process;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (process == null) {
            process = start();
            // Maven may be interrupted before the store is closed.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-running-system"));
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .put(RunningSystem.class, (ExtensionContext.Store.CloseableResource) RunningSystem::stop);
            Awaitility.await("everything is up, see " + OUTPUT)
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> Files.exists(DATA.resolve("ready")) || !process.isAlive());
            assertThat(process.isAlive())
                    .as("the run goes on; its words are in " + OUTPUT)
                    .isTrue();
        }
    }

    /** The process of a service, such as {@code media}. */
    static ProcessHandle serviceProcess(String name) {
        return process.descendants()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains(name + "-service/target/quarkus-app"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process of " + name + "-service"));
    }

    /** Kills a service as a power cut does. */
    static void killHard(String name) {
        serviceProcess(name).destroyForcibly();
    }

    private static Process start() throws IOException {
        var local = CHECKOUT.resolve("deploy/local/target/classes");
        var libraries = Files.readString(local.resolve("io/zhanbo/local/backing-services.classpath"));
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dzhanbo.checkout=" + CHECKOUT,
                "-cp",
                local + ":" + libraries.strip(),
                "io.zhanbo.local.Run",
                "--fresh");
        builder.environment().put("ZHANBO_DATA", DATA.toString());
        return builder.redirectErrorStream(true).redirectOutput(OUTPUT.toFile()).start();
    }

    private static void stop() throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("stops within a minute")
                .isTrue();
        assertThat(started).as("leaves no process behind").noneMatch(ProcessHandle::isAlive);
    }
}
