package io.zhanbo.media.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This test's own database, which can be taken away as a restart of the server takes it away: all connections end, none is let in. */
@ApplicationScoped
class Database {
    private final String url;
    private final String user;
    private final String password;

    Database(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void goDown() throws SQLException {
        asAdministrator(
                "alter database " + name() + " with allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
    }

    void comeBack() throws SQLException {
        asAdministrator("alter database " + name() + " with allow_connections true");
    }

    private String name() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private void asAdministrator(String... commands) throws SQLException {
        var administration = url.substring(0, url.lastIndexOf('/') + 1) + "postgres";
        try (var connection = DriverManager.getConnection(administration, user, password);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
