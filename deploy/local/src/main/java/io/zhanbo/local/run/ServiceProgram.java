package io.zhanbo.local.run;

import io.zhanbo.local.backing.MailServer;
import io.zhanbo.local.backing.ObjectStorage;
import io.zhanbo.local.backing.PostgreSql;
import io.zhanbo.local.gateway.Upstream;
import io.zhanbo.local.process.ChildProcess;
import io.zhanbo.local.process.Jdk;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of our services as it runs here.
 *
 * @param name of its folder without "-service", its database and its log
 * @param prefix first segment of its paths; empty for the showcase, which has the root
 * @param maxHeap as {@code -Xmx} takes it
 */
record ServiceProgram(String name, String prefix, int port, int managementPort, String maxHeap) {
    static final List<ServiceProgram> ALL = List.of(
            new ServiceProgram("submission", "submission", 8081, 9081, "192m"),
            new ServiceProgram("media", "media", 8082, 9082, "256m"),
            new ServiceProgram("judging", "judging", 8083, 9083, "192m"),
            new ServiceProgram("showcase", "", 8084, 9084, "192m"));

    static final String BUCKET_PREFIX = "zhanbo-";

    Upstream upstream() {
        return new Upstream(name, prefix, port);
    }

    URI ready() {
        return URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    }

    ChildProcess program(Jdk jdk, Path jar, Path log, Leans leans) {
        List<String> command = new ArrayList<>(jdk.command(maxHeap));
        command.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", jar.toString()));
        return new ChildProcess(name, command, environment(leans), log);
    }

    /** What the service leans on: addresses that its settings take as they are. */
    record Leans(String databaseUrl, String kafka, String storage, String issuer) {}

    private Map<String, String> environment(Leans leans) {
        return Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", leans.databaseUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", PostgreSql.USER),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", PostgreSql.PASSWORD),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", leans.kafka()),
                Map.entry("ZHANBO_STORAGE_ENDPOINT", leans.storage()),
                Map.entry("ZHANBO_STORAGE_PUBLIC_ENDPOINT", leans.storage()),
                Map.entry("ZHANBO_STORAGE_ACCESS_KEY", ObjectStorage.ACCESS_KEY),
                Map.entry("ZHANBO_STORAGE_SECRET_KEY", ObjectStorage.SECRET_KEY),
                Map.entry("ZHANBO_STORAGE_BUCKET_PREFIX", BUCKET_PREFIX),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", leans.issuer()),
                // Keycloak starts beside the services and takes longer than they do.
                Map.entry("QUARKUS_OIDC_CONNECTION_DELAY", "3M"),
                Map.entry("ZHANBO_PUBLIC_BASE_URL", "http://localhost:" + Ports.GATEWAY),
                Map.entry("QUARKUS_MAILER_HOST", MailServer.HOST),
                Map.entry("QUARKUS_MAILER_PORT", String.valueOf(Ports.SMTP)),
                Map.entry("QUARKUS_MAILER_FROM", MailServer.MAILBOX),
                Map.entry("ZHANBO_MAILBOX_HOST", MailServer.HOST),
                Map.entry("ZHANBO_MAILBOX_PORT", String.valueOf(Ports.IMAP)),
                Map.entry("ZHANBO_MAILBOX_TLS", "false"),
                Map.entry("ZHANBO_MAILBOX_USER", MailServer.MAILBOX),
                Map.entry("ZHANBO_MAILBOX_PASSWORD", MailServer.MAILBOX));
    }
}
