package io.zhanbo.runtime.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain statements on the transaction's own connection: the platform's four tables need no object mapping. */
final class Sql {

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    int update(String statement, Object... values) {
        return run(connection -> {
            try (var prepared = prepare(connection, statement, values)) {
                return prepared.executeUpdate();
            }
        });
    }

    <T> List<T> query(String statement, Row<T> row, Object... values) {
        return run(connection -> {
            try (var prepared = prepare(connection, statement, values);
                    var result = prepared.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        });
    }

    <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... values)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }
}
