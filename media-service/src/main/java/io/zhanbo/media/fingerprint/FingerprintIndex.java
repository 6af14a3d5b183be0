package io.zhanbo.media.fingerprint;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The fingerprints of the entries of all contests. */
@Singleton
class FingerprintIndex {
    /** Of entries that have pictures in common, these have most. */
    private static final int MOST_CANDIDATES = 10;

    private static final String PUT = """
            insert into fingerprint (entry_id, contest_id, revision, sha256, seconds) values (?, ?, ?, ?, ?)
            on conflict (entry_id) do update set contest_id = excluded.contest_id, revision = excluded.revision,
            sha256 = excluded.sha256, seconds = excluded.seconds""";

    private static final String SAME_FILE =
            "select entry_id, contest_id, seconds from fingerprint where sha256 = ? and entry_id <> ? limit 1";

    /** A union instead of "or", so that each quarter's index is used. */
    private static final String CANDIDATES =
            """
            with wanted as (select distinct unnest(?::bigint[]) as hash),
            near as (
              select entry_id, seconds from wanted join print
                on (print.hash & 65535) = (wanted.hash & 65535) and %1$s
              union select entry_id, seconds from wanted join print
                on (print.hash >> 16 & 65535) = (wanted.hash >> 16 & 65535) and %1$s
              union select entry_id, seconds from wanted join print
                on (print.hash >> 32 & 65535) = (wanted.hash >> 32 & 65535) and %1$s
              union select entry_id, seconds from wanted join print
                on (print.hash >> 48 & 65535) = (wanted.hash >> 48 & 65535) and %1$s)
            select entry_id, contest_id from near join fingerprint using (entry_id)
            where entry_id <> ? group by entry_id, contest_id order by count(*) desc, entry_id limit %2$d""".formatted("bit_count((print.hash # wanted.hash)::bit(64)) <= " + Fingerprint.SAME, MOST_CANDIDATES);

    private final DataSource database;

    FingerprintIndex(DataSource database) {
        this.database = database;
    }

    /** An entry in the index. */
    record Indexed(String entryId, String contestId, double seconds) {}

    void put(Indexed film, int revision, String sha256, Fingerprint fingerprint) {
        with(PUT, put -> {
            put.setString(1, film.entryId);
            put.setString(2, film.contestId);
            put.setInt(3, revision);
            put.setString(4, sha256);
            put.setDouble(5, film.seconds);
            put.executeUpdate();
        });
        with("delete from print where entry_id = ?", delete -> {
            delete.setString(1, film.entryId);
            delete.executeUpdate();
        });
        with("insert into print (entry_id, seconds, hash) values (?, ?, ?)", insert -> {
            for (var print : fingerprint.prints()) {
                insert.setString(1, film.entryId);
                insert.setDouble(2, print.seconds());
                insert.setLong(3, print.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /** Forgets an entry's film if it is of an earlier revision. */
    void removeBefore(String entryId, int revision) {
        with("delete from fingerprint where entry_id = ? and revision < ?", delete -> {
            delete.setString(1, entryId);
            delete.setInt(2, revision);
            delete.executeUpdate();
        });
    }

    /** Other entries with the very same file. */
    List<Indexed> withFile(String sha256, String entryId) {
        return rows(
                SAME_FILE,
                select -> {
                    select.setString(1, sha256);
                    select.setString(2, entryId);
                },
                row -> new Indexed(row.getString(1), row.getString(2), row.getDouble(3)));
    }

    /** Other entries with a picture in common, those with most first. */
    List<Indexed> candidates(Fingerprint fingerprint, String entryId) {
        var hashes = fingerprint.moments().stream()
                .flatMap(moment -> moment.hashes().stream())
                .toArray();
        return rows(
                CANDIDATES,
                select -> {
                    Array wanted = select.getConnection().createArrayOf("bigint", hashes);
                    select.setArray(1, wanted);
                    select.setString(2, entryId);
                },
                row -> new Indexed(row.getString(1), row.getString(2), 0));
    }

    /** What an entry's film looks like, in order. */
    List<Print> prints(String entryId) {
        return rows(
                "select seconds, hash from print where entry_id = ? order by seconds",
                select -> select.setString(1, entryId),
                row -> new Print(row.getDouble(1), row.getLong(2)));
    }

    private interface Use {
        void of(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Use parameters, Reading<T> reading) {
        var rows = new ArrayList<T>();
        with(sql, select -> {
            parameters.of(select);
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.of(result));
                }
            }
        });
        return rows;
    }

    private void with(String sql, Use use) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
