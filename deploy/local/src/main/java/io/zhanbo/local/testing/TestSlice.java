package io.zhanbo.local.testing;

import io.zhanbo.local.backing.ObjectStorage;
import io.zhanbo.local.backing.PostgreSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.postgresql.Driver;

/** One test JVM's own part of the backing services that the whole build shares. */
public final class TestSlice {
    private final SharedServices services;
    private final String name;

    private TestSlice(SharedServices services, String name) {
        this.services = services;
        this.name = name;
    }

    /** Starts the services if this build has none yet. Takes seconds then, otherwise milliseconds. */
    public static TestSlice create() {
        try {
            TestSlice slice =
                    new TestSlice(DaemonClient.services(), "t" + HexFormat.of().toHexDigits(new Random().nextInt()));
            slice.createDatabase();
            return slice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void createDatabase() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", PostgreSql.USER);
        login.setProperty("password", PostgreSql.PASSWORD);
        try (Connection connection = new Driver().connect(services.postgres() + "postgres", login);
                Statement create = connection.createStatement()) {
            create.execute("create database " + name);
        }
    }

    /** The settings that lead a service there. */
    public Map<String, String> configuration() {
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", services.postgres() + name),
                Map.entry("quarkus.datasource.username", PostgreSql.USER),
                Map.entry("quarkus.datasource.password", PostgreSql.PASSWORD),
                Map.entry("kafka.bootstrap.servers", services.kafka()),
                Map.entry("zhanbo.topic-prefix", name + "."),
                Map.entry("zhanbo.storage.endpoint", services.storage()),
                Map.entry("zhanbo.storage.public-endpoint", services.storage()),
                Map.entry("zhanbo.storage.access-key", ObjectStorage.ACCESS_KEY),
                Map.entry("zhanbo.storage.secret-key", ObjectStorage.SECRET_KEY),
                Map.entry("zhanbo.storage.bucket-prefix", name + "-"),
                Map.entry("zhanbo.test.kafka-cuttable-port", String.valueOf(services.kafkaCuttablePort())),
                Map.entry("zhanbo.test.kafka-cuttable-target", String.valueOf(services.kafkaCuttableTarget())));
    }
}
