package io.zhanbo.local.backing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL on 127.0.0.1: any password opens it, as it is reachable from this machine only. */
public final class PostgreSql implements BackingService {
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private final int port;
    private final Path folder;
    private EmbeddedPostgres server;

    public PostgreSql(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    @Override
    public synchronized void start() throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("postgres.log");
        server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("wal_level", "logical")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(Duration.ofMinutes(1))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** {@code jdbc:postgresql://127.0.0.1:<port>/}, to be followed by a database's name. */
    @Override
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** Creates the database if there is none of that name, and returns its JDBC URL. */
    public String database(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database \"" + name + "\"");
                }
            }
        }
        return address() + name;
    }

    /** Stops the server that still works on this folder because whoever started it was killed. */
    public void endLeftOver() throws IOException {
        Postmaster.ofData(folder.resolve("data")).ifPresent(Postmaster::stop);
    }

    @Override
    public synchronized void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
